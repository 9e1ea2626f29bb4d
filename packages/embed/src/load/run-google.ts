import type { Consent } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import {
  type DataLayer,
  denyAll,
  hasGoogle,
  keepLayer,
  libraryUrl,
  queuedOn,
  type Run,
} from '@sluice/google/internal'
import { createEarlyAnswers } from './early-answers.js'
import type { LoadCutOff } from './load-cut-off.js'
import type { LoadPart } from './parts.js'
import type { Waiting } from './take-over.js'

/** What Google's services do, and how Google is told where consent stands for what the page itself loads. */
export type GoogleRun = Run & {
  /** Resolves once the default and the update are said, or where that failed everything is denied. */
  tell(consent: Consent): Promise<void>
}

export interface GoogleRunOptions {
  loadPart: LoadPart
  loadCutOff: LoadCutOff
  /** Asks for a script before there is the code that runs it. */
  preload(url: string): void
}

/**
 * Makes Google's services act by the part that does it, which is loaded at the first grant; or at once in advanced mode,
 * and where something of Google's is on the page already. What was granted starts once the cut-off is in place.
 */
export function createGoogleRun({ loadPart, loadCutOff, preload }: GoogleRunOptions): GoogleRun {
  const waiting: Waiting[] = []
  const past = {
    record: undefined as Consent['record'],
    isRefused: false,
    early: undefined as number | undefined,
  }
  let loading: Promise<void> | undefined
  let layer: DataLayer | undefined
  const answers = createEarlyAnswers(loadPart, waiting)

  /** Starts all at once: what was granted, and may have been taken back, while the part was on its way. */
  async function start(consent: Consent): Promise<void> {
    try {
      const { takeOver } = await loadPart('sluice-google')
      if ((await loadCutOff(consent)) !== false) return takeOver(waiting, past)
    } catch (error) {
      reportError(error)
    }
    // The next grant tries again.
    loading = undefined
  }
  function load(consent: Consent): void {
    loading ??= start(consent)
  }

  /** Whether the part is sure to ask for the library, and by the address that is known here. */
  function isPlain(document: Document): unknown {
    const ids = waiting.flatMap(({ member }) => member.ids)
    return (
      new Set(ids).size === ids.length &&
      !waiting.some(({ member: { options } }) => options.dataLayerName ?? options.consentTypes) &&
      Object.getOwnPropertyDescriptor(windowOf(document), 'dataLayer')?.get
    )
  }

  const run: Run = (member) => {
    const { ids, options } = member
    const { dataLayerName } = options
    let own: Waiting | undefined
    let wasGranted = false
    const silence = (document: Document): void => {
      for (const id of ids) Object.assign(windowOf(document), { [`ga-disable-${id}`]: true })
    }
    return {
      onStart(context) {
        const { document, consent } = context
        past.record = consent.record
        own = { member, context }
        waiting.push(own)
        layer = keepLayer(windowOf(document), dataLayerName)
        if (options.mode === 'advanced' || hasGoogle(document, dataLayerName)) return load(consent)
        // Against a snippet that should not be there, and is parsed later.
        silence(document)
        answers.watch(layer)
      },
      onGrant(context) {
        const { consent, document } = context
        if (own?.service) return own.service.onGrant(context)
        wasGranted = true
        past.early ??= queuedOn(document, dataLayerName).length
        if (!loading && isPlain(document)) preload(libraryUrl(options, ids[0] as string))
        load(consent)
      },
      onDeny(context) {
        if (own?.service) return own.service.onDeny(context)
        // The page's own snippet may have sent already.
        if (wasGranted) silence(context.document)
        if (waiting.some(({ member }) => context.consent.granted(member.name))) return
        past.isRefused = true
        past.early = undefined
        answers.look()
      },
    }
  }
  return Object.assign(run, {
    async tell(consent: Consent) {
      if (!waiting[0]) return
      load(consent)
      await loading
      for (const { service, context } of waiting) service?.share(context)
      if (layer) denyAll(layer)
    },
  })
}
