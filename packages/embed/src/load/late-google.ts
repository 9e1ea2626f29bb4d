import type { Consent, Service } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import {
  type BeforeArrival,
  type DataLayer,
  type Declared,
  denyAll,
  hasGoogle,
  keepLayer,
  libraryUrl,
  type Member,
  queuedOn,
} from '@sluice/google/internal'
import { createEarlyAnswers } from './early-answers.js'
import type { LoadCutOff } from './load-cut-off.js'
import type { LoadPart } from './parts.js'
import type { Waiting } from './take-over.js'

/** How Google's services of a page act before the code that runs them has come. */
export interface LateGoogle {
  /** Gives a declared service its behaviour. */
  act(declared: Declared): Service
  /** Tells Google where consent stands, for what the page itself loads. Resolves once that is said. If it fails, everything is denied. */
  tell(consent: Consent): Promise<void>
}

export interface LateGoogleOptions {
  loadPart: LoadPart
  loadCutOff: LoadCutOff
  /** Asks for a script before there is the code that runs it. */
  preload(url: string): void
}

/**
 * Lets a part act for Google's services. It is loaded at the first grant; in advanced mode, or if the page has something of
 * Google's already, at once. What was granted starts once the cut-off is in place.
 */
export function createLateGoogle({ loadPart, loadCutOff, preload }: LateGoogleOptions): LateGoogle {
  const waiting: Waiting[] = []
  const before: BeforeArrival = { record: undefined, isRefused: false }
  let loading: Promise<void> | undefined
  let layer: DataLayer | undefined
  const answers = createEarlyAnswers(loadPart, waiting)

  /** Starts all at once: what was granted, and may have been taken back, while the part was on its way. */
  async function start(consent: Consent): Promise<void> {
    try {
      const { takeOver } = await loadPart('sluice-google')
      if ((await loadCutOff(consent)) !== false) return takeOver(waiting, before)
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

  function follow(member: Member): Pick<Service, 'onStart' | 'onGrant' | 'onDeny'> {
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
        before.record = consent.record
        own = { member, context }
        waiting.push(own)
        layer = keepLayer(windowOf(document), dataLayerName)
        if (options.mode === 'advanced' || hasGoogle(document, dataLayerName)) return load(consent)
        // The page may have Google's own snippet further down: its ids are silent before it runs.
        silence(document)
        answers.watch(layer)
      },
      onGrant(context) {
        const { consent, document } = context
        if (own?.service) return own.service.onGrant(context)
        wasGranted = true
        before.early ??= queuedOn(document, dataLayerName).length
        if (!loading && isPlain(document)) preload(libraryUrl(options, ids[0] as string))
        load(consent)
      },
      onDeny(context) {
        if (own?.service) return own.service.onDeny(context)
        // The page's own snippet may have sent already.
        if (wasGranted) silence(context.document)
        if (waiting.some(({ member }) => context.consent.granted(member.name))) return
        before.isRefused = true
        before.early = undefined
        answers.look()
      },
    }
  }
  return {
    act: ({ service, member }) => Object.assign(service, follow(member)),
    async tell(consent) {
      if (!waiting[0]) return
      load(consent)
      await loading
      for (const { service, context } of waiting) service?.share(context)
      if (layer) denyAll(layer)
    },
  }
}
