import { createScriptLoader } from '@sluice/core'
import { lay } from '../config/attributes.js'
import { isSound } from '../config/keys.js'
import type { Said } from '../config/read-said.js'
import { createLateGoogle } from '../load/late-google.js'
import { lateMeans } from '../load/late-means.js'
import { lent } from '../load/lent.js'
import { loadControls } from '../load/load-controls.js'
import { createCutOffLoader } from '../load/load-cut-off.js'
import { openGoogle } from '../load/open-google.js'
import { createPartLoader } from '../load/parts.js'
import { createPreload } from '../load/preload.js'
import { tell } from '../load/speech.js'
import { usePart } from '../load/use-part.js'
import { createVendorLoader } from '../vendors/load-vendors.js'
import { beginConsent } from './begin-consent.js'
import { createAsking } from './create-asking.js'
import { createTurn } from './create-turn.js'
import { publish } from './publish.js'
import { showOnDemand } from './show-on-demand.js'
import { startGate } from './start-gate.js'
import { startReceipts } from './start-receipts.js'

declare const __VERSION__: string

/** What is known of the tag. */
export interface Tag {
  tag: HTMLScriptElement
  address: string
}

/** Starts everything that a site asks for. */
export async function start(said: Said, { tag, address }: Tag): Promise<void> {
  const { trustedTypesPolicy: policy, google } = lay(said.attributes, Object(said.json))
  openGoogle(google)
  const trusted = {
    // Any other script with a nonce may be markup of others, whose nonce lets nothing through.
    nonce: tag.nonce || undefined,
    trustedTypesPolicy: isSound('text', policy) ? (policy as string) : undefined,
  }
  const loadScript = createScriptLoader(trusted)
  // Parts come from where the tag came from, in the same mode: under COEP no other may work.
  const loadOwn = createScriptLoader({ ...trusted, crossOrigin: tag.crossOrigin })
  const loadAny = createPartLoader({ address, loadScript: loadOwn, lent })
  const loadCutOff = createCutOffLoader(loadAny)
  const { load: loadVendors, loadPart } = createVendorLoader(loadAny, loadCutOff)
  const means = lateMeans(loadPart)
  const preload = createPreload(trusted.nonce)
  const lateGoogle = createLateGoogle({ loadPart, loadCutOff, preload })
  const { act } = lateGoogle
  const begun = await beginConsent(said, { loadPart, loadScript, loadVendors, means, act })
  const { config, consent } = begun
  const site = { ...begun, ...means, ...lateGoogle, loadPart, trusted }

  const { ask, controls, spoken } = createAsking(site)
  const isToAsk = (): unknown => consent.unset[0] && config.banner?.ask !== false
  void loadCutOff(consent)
  consent.on('change', ({ granted }) => {
    void loadCutOff(consent)
    // What ran ends with the page, and a withdrawal must not wait for the network.
    if (granted[0]) loadPart.ahead('sluice-withdrawal')
  })
  // If nobody has decided yet, the question comes before what only its answer needs.
  const question = createTurn(!consent.record && isToAsk())
  const after = question.over
  const gate = startGate(site, spoken, after)
  if (config.receipts) await startReceipts(site, config.receipts)
  const { preferences } = controls
  loadControls({ ...config.banner, loadPart, document, consent, preferences, after })
  publish({
    consent,
    banner: { ...controls, language: (tag) => tell(spoken.speech, tag) },
    gate,
    version: __VERSION__,
  })
  const askIfNeeded = (): void => {
    if (isToAsk()) void ask().then(question.end)
  }
  askIfNeeded()
  // Nothing is asked before the region is known, or the page is looked at; another tab may have forgotten the choice.
  consent.subscribe(askIfNeeded)
  showOnDemand(site, spoken)
  if (said.unknown[0])
    usePart(loadPart, 'sluice-config', ({ sayUnknown }) => sayUnknown(said.unknown))
}
