import type { Consent } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import {
  answerEarly,
  type DataLayer,
  denyAll,
  hasGoogle,
  keepLayer,
  queuedOn,
  type Run,
} from '@sluice/google/bare'
import type { LoadCutOff } from './load-cut-off.js'
import type { LoadPart } from './parts.js'
import type { GoogleService } from './sluice-google.js'

/** What Google's services do, and how Google is told where consent stands for what the page itself loads. */
export type GoogleRun = Run & {
  /** Resolves once the default and the update are said, or where that failed everything is denied. */
  tell(consent: Consent): Promise<void>
}

/**
 * Makes Google's services act by the part that does it, which is loaded at the first grant; or at once in advanced mode,
 * and where something of Google's is on the page already. What was granted starts once the cut-off is in place.
 */
export function createGoogleRun(loadPart: LoadPart, loadCutOff: LoadCutOff): GoogleRun {
  const names: string[] = []
  const past = {
    record: undefined as Consent['record'],
    isRefused: false,
    early: undefined as number | undefined,
  }
  const joins: ((run: GoogleService) => void)[] = []
  const grants: (() => void)[] = []
  const shares: (() => void)[] = []
  let isLoading = false
  let loading: Promise<void> | undefined
  let layer: DataLayer | undefined
  let lookAgain: (() => void) | undefined

  /** Starts all at once: what was granted, and may have been taken back, while the part was on its way. */
  async function start(consent: Consent): Promise<void> {
    const run = await loadPart('sluice-google')
    // The next grant tries again.
    isLoading = (await loadCutOff(consent)) !== false
    if (!isLoading) return
    for (const join of joins) join(run)
    for (const grant of grants) grant()
  }
  function load(consent: Consent): void {
    if (isLoading) return
    isLoading = true
    loading = start(consent).catch((error) => {
      isLoading = false
      reportError(error)
    })
  }

  const run: Run = (member) => {
    const { name, ids, options } = member
    let service: ReturnType<GoogleService> | undefined
    let wasGranted = false
    const silence = (document: Document): void => {
      for (const id of ids) Object.assign(windowOf(document), { [`ga-disable-${id}`]: true })
    }
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
        layer = keepLayer(windowOf(document), options.dataLayerName)
        shares.push(() => service?.share(context))
        if (options.mode === 'advanced' || hasGoogle(document, options.dataLayerName))
          return load(consent)
        // Against a snippet that should not be there, and is parsed later.
        silence(document)
        lookAgain ??= answerEarly(
          layer,
          (_, isGet) =>
            !names.some(consent.granted) &&
            (!isGet || names.every((one) => consent.status(one) === 'denied')),
        )
      },
      onGrant(context) {
        if (service) return service.onGrant(context)
        wasGranted = true
        past.early ??= queuedOn(context.document, options.dataLayerName).length
        load(context.consent)
      },
      onDeny(context) {
        if (service) return service.onDeny(context)
        // The page's own snippet may have sent already.
        if (wasGranted) silence(context.document)
        if (names.some(context.consent.granted)) return
        past.isRefused = true
        past.early = undefined
        lookAgain?.()
      },
    }
  }
  return Object.assign(run, {
    async tell(consent: Consent) {
      if (!names[0]) return
      load(consent)
      await loading
      for (const share of shares) share()
      if (layer) denyAll(layer)
    },
  })
}
