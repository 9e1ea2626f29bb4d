import type { Consent } from '@sluice/core'
import { hasGoogle, type Run } from '@sluice/google/bare'
import type { LoadPart } from './parts.js'
import type { GoogleService } from './sluice-google.js'

/**
 * Makes Google's services act by the part that does it, which is loaded at the first grant; or at once in advanced mode,
 * and where something of Google's is on the page already.
 */
export function createGoogleRun(loadPart: LoadPart): Run {
  const names: string[] = []
  const past = { record: undefined as Consent['record'], isRefused: false }
  const joins: ((run: GoogleService) => void)[] = []
  const grants: (() => void)[] = []
  let isLoading = false

  /** Starts all at once: what was granted, and may have been taken back, while the part was on its way. */
  async function start(): Promise<void> {
    const run = await loadPart<GoogleService>('sluice-google')
    for (const join of joins) join(run)
    for (const grant of grants) grant()
  }
  function load(): void {
    if (isLoading) return
    isLoading = true
    start().catch((error) => {
      // The next grant tries again.
      isLoading = false
      reportError(error)
    })
  }

  return (member) => {
    const { name, options } = member
    let service: ReturnType<GoogleService> | undefined
    names.push(name)
    return {
      onStart(context) {
        const { document, consent } = context
        past.record = consent.record
        joins.push((run) => {
          try {
            service = run(member, past)
            service.onStart(context)
          } catch (error) {
            reportError(error)
          }
        })
        grants.push(() => {
          if (consent.granted(name)) service?.onGrant(context)
        })
        if (options.mode === 'advanced' || hasGoogle(document, options.dataLayerName)) load()
      },
      onGrant(context) {
        if (service) service.onGrant(context)
        else load()
      },
      onDeny(context) {
        if (service) return service.onDeny(context)
        past.isRefused ||= !names.some(context.consent.granted)
      },
    }
  }
}
