import type { Consent, ServiceContext } from '@sluice/core'
import { hasGoogle, type Run } from '@sluice/google/bare'
import type { LoadPart } from './parts.js'
import type { GoogleService } from './sluice-google.js'

/**
 * Makes Google's services act by the part that does it, which is loaded at the first grant; or at once in advanced mode,
 * and where something of Google's is on the page already.
 */
export function createGoogleRun(loadPart: LoadPart): Run {
  const joins: ((run: GoogleService) => void)[] = []
  const names: string[] = []
  const past = { record: undefined as Consent['record'], isRefused: false }
  let loading: Promise<void> | undefined

  function load(): Promise<void> {
    loading ??= loadPart<GoogleService>('sluice-google').then(
      (run) => {
        for (const join of joins) join(run)
      },
      (error) => {
        // The next grant tries again.
        loading = undefined
        throw error
      },
    )
    return loading
  }

  return (member) => {
    const { name, options } = member
    names.push(name)
    let service: ReturnType<GoogleService> | undefined
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
        const isNeeded = options.mode === 'advanced' || hasGoogle(document, options.dataLayerName)
        if (isNeeded) load().catch(reportError)
      },
      onGrant(context: ServiceContext) {
        if (service) return service.onGrant(context)
        load()
          .then(() => context.consent.granted(name) && service?.onGrant(context))
          .catch(reportError)
      },
      onDeny(context) {
        if (service) return service.onDeny(context)
        past.isRefused ||= !names.some(context.consent.granted)
      },
    }
  }
}
