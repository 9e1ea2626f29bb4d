import { createScriptLoader, trustedPolicy } from '@sluice/core'
import { addressOf, inTime, unshadowed } from '@sluice/core/page'
import { lay } from '../config/attributes.js'
import { isSound } from '../config/keys.js'
import type { Said } from '../config/read-said.js'
import { createSpeech } from '../load/create-speech.js'
import { createLateGoogle } from '../load/late-google.js'
import { lateMeans } from '../load/late-means.js'
import { lent } from '../load/lent.js'
import { loadControls } from '../load/load-controls.js'
import { createCutOffLoader } from '../load/load-cut-off.js'
import { openGoogle } from '../load/open-google.js'
import { createPartLoader, type Parts } from '../load/parts.js'
import { createPreload } from '../load/preload.js'
import { remembered } from '../load/remembered.js'
import { tell } from '../load/speech.js'
import { whenThere } from '../load/when-there.js'
import { createVendorLoader } from '../vendors/load-vendors.js'
import { createBannerLoader } from './banner-loader.js'
import { beginConsent } from './begin-consent.js'
import { createTurn } from './create-turn.js'
import { publish } from './publish.js'

declare const __VERSION__: string

/** What is known of the tag. */
export interface Tag {
  tag: HTMLScriptElement
  address: string
}

/** Starts everything that a site asks for. */
export async function start(said: Said, { tag, address }: Tag): Promise<void> {
  const { trustedTypesPolicy: name, google } = lay(said.attributes, Object(said.json))
  openGoogle(google)
  const trusted = {
    // Any other script with a nonce may be markup of others, whose nonce lets nothing through.
    nonce: tag.nonce || undefined,
    trustedTypesPolicy: isSound('text', name) ? (name as string) : undefined,
  }
  const loadScript = createScriptLoader(trusted)
  // Parts come from where the tag came from, in the same mode: under COEP no other may work.
  const { crossOrigin } = tag
  const loadAny = createPartLoader({
    address,
    loadScript: createScriptLoader({ ...trusted, crossOrigin }),
    lent,
  })
  const loadCutOff = createCutOffLoader(loadAny)
  const { load: loadVendors, loadPart } = createVendorLoader(loadAny, loadCutOff)
  /** Does something with a part; where that fails, it is said. */
  function use<Name extends keyof Parts>(name: Name, act: (part: Parts[Name]) => unknown): void {
    loadPart(name).then(act).catch(reportError)
  }
  /** Asks for a part before it is needed; where it does not come, its use asks again, and says so. */
  const askAhead = (name: keyof Parts): void => void loadPart(name).catch(() => {})
  const means = lateMeans(loadPart)
  const preload = createPreload(trusted.nonce)
  const lateGoogle = createLateGoogle({ loadPart, loadCutOff, preload })
  const { config, consent } = await beginConsent(said, {
    loadPart,
    loadScript,
    loadVendors,
    means,
    act: lateGoogle.act,
  })
  const { language, controller, privacyPolicy, texts: overrides, cookie, receipts } = config
  const speech = createSpeech(loadPart, language)
  const loader = createBannerLoader(async (asks) => {
    // All at once: the question speaks, and who has decided wants the preferences.
    speech.load()
    if (!consent.unset[0]) {
      askAhead('sluice-preferences')
      askAhead('sluice-withdrawal')
    }
    return (await loadPart('sluice-banner'))(consent, {
      ...spoken,
      ...(asks ? {} : { ask: false }),
      privacyPolicy,
    })
  })
  const { ask: question, ...controls } = loader
  const { preferences } = controls
  const spoken = {
    ...config.banner,
    loadPart,
    speech,
    controller,
    overrides,
    preferences,
    receipts,
  }
  const loadGate = remembered(async (isLate: boolean) => {
    // Side by side: most of what is held besides scripts is in the page by now.
    if (unshadowed(document).querySelector('[data-consent]:not(script)')) askAhead('sluice-rare')
    const openGate = await loadPart('sluice-gate')
    return openGate(consent, {
      ...config,
      ...trusted,
      isLate,
      // The very policy, not its name: a second one of that name may not be created.
      trustedTypesPolicy: trustedPolicy(trusted.trustedTypesPolicy),
      loadPart,
      loadAnew: means.loadAnew,
      tell: config.google && lateGoogle.tell,
      spoken,
    })
  })
  void loadCutOff(consent)
  consent.on('change', ({ granted }) => {
    void loadCutOff(consent)
    // What ran ends with the page: a withdrawal is not to wait for the network.
    if (granted[0]) askAhead('sluice-withdrawal')
  })
  const isToAsk = (): unknown => consent.unset[0] && config.banner?.ask !== false
  // Where nobody has decided yet, the question comes before what only its answer needs.
  const first = createTurn(!consent.record && isToAsk())
  // Until the gate is there, what is held stays held by itself; where it did not come, the next change tries again.
  whenThere(document, '[data-consent]', (isLate) => {
    const hold = (): unknown => loadGate(isLate).catch(reportError)
    consent.on('change', hold)
    void first.over.then(hold)
  })
  if (receipts) {
    // Both at once; where the banner fails, it is asked for again below, and said.
    if (consent.unset[0]) askAhead('sluice-banner')
    const sending = loadPart('sluice-receipts').then((sendReceipts) =>
      sendReceipts(consent, { url: addressOf(receipts.url, document), name: cookie?.name }),
    )
    // Whoever can decide waits for it, so that no decision is without proof; but not for a server that hangs.
    await inTime(sending, 3_000, 'receipts').catch(reportError)
  }
  loadControls({ ...config.banner, loadPart, document, consent, preferences, after: first.over })
  publish({
    consent,
    banner: { ...controls, language: (tag) => tell(speech, tag) },
    gate: {
      watch: async (root) => (await loadGate(true)).watch(root),
      loadOnce: async (element) => (await loadGate(true)).loadOnce(element),
    },
    version: __VERSION__,
  })
  const ask = (): void => {
    if (isToAsk()) void question().then(first.end)
  }
  ask()
  // Nothing is asked before the region is known, or the page is looked at; another tab may have forgotten the choice.
  consent.subscribe(ask)
  if (config.banner?.reopen) use('sluice-reopen', (show) => show(consent, spoken))
  whenThere(document, '[data-sluice=declaration]', () =>
    use('sluice-declaration', (show) =>
      show(document, {
        ...spoken,
        policy: consent.policy,
        recordName: cookie?.name,
        receipts: Boolean(receipts),
      }),
    ),
  )
  if (said.unknown[0]) use('sluice-config', ({ sayUnknown }) => sayUnknown(said.unknown))
}
