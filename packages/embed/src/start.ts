import { bindControls } from '@sluice/banner/controls'
import { createScriptLoader, type Gate, trustedPolicy } from '@sluice/core'
import { addressOf } from '@sluice/core/page'
import { lay } from './attributes.js'
import { createBannerLoader } from './banner-loader.js'
import { beginConsent } from './begin-consent.js'
import { isSound } from './keys.js'
import { createCutOffLoader } from './load-cut-off.js'
import { openGoogle } from './open-google.js'
import { createPartLoader } from './parts.js'
import { publish } from './publish.js'
import type { Said } from './read-said.js'
import { createGoogleRun } from './run-google.js'
import type { ShowBanner } from './sluice-banner.js'
import type { ConfigPart } from './sluice-config.js'
import type { ShowDeclarations } from './sluice-declaration.js'
import type { GatePart } from './sluice-gate.js'
import type { ShowPlaceholders } from './sluice-placeholder.js'
import type { SendReceipts } from './sluice-receipts.js'
import type { ShowReopen } from './sluice-reopen.js'
import { whenThere } from './when-there.js'

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
  const loadPart = createPartLoader(address, loadScript)
  const loadCutOff = createCutOffLoader(loadPart)
  const run = createGoogleRun(loadPart, loadCutOff)
  const { config, consent } = await beginConsent(said, { loadPart, loadScript, run })
  const { language, controller, privacyPolicy, texts: overrides, cookie, receipts } = config
  let gate: Promise<Gate> | undefined
  const loadGate = (isLate = true): Promise<Gate> => {
    gate ??= loadPart<GatePart>('sluice-gate').then(
      ({ createGate, defaultFirst, whenEmbedHeld }) => {
        const gate = createGate(config.google ? defaultFirst(consent, run) : consent, {
          ...config,
          ...trusted,
          isLate,
          // The very policy, not its name: a second one of that name may not be created.
          trustedTypesPolicy: trustedPolicy(trusted.trustedTypesPolicy),
        })
        whenEmbedHeld(document, consent.granted, () =>
          loadPart<ShowPlaceholders>('sluice-placeholder')
            .then((show) => show(consent, { ...spoken, ...config.banner, gate }))
            .catch(reportError),
        )
        return gate
      },
    )
    return gate
  }
  // Until the gate is there, what is held stays held by itself.
  whenThere(document, '[data-consent]', (isLate) => loadGate(isLate).catch(reportError))
  const cutOff = (): unknown => loadCutOff(consent)
  cutOff()
  consent.on('change', cutOff)
  const banner = createBannerLoader(async () =>
    (await loadPart<ShowBanner>('sluice-banner'))(consent, {
      ...spoken,
      ...config.banner,
      privacyPolicy,
    }),
  )
  const { preferences } = banner
  const spoken = { loadPart, language, controller, overrides, preferences }
  if (receipts) {
    const sending = loadPart<SendReceipts>('sluice-receipts')
      .then((sendReceipts) =>
        sendReceipts(consent, { url: addressOf(receipts.url, document), name: cookie?.name }),
      )
      .catch(reportError)
    // Whoever can decide waits for it, so that no decision is without proof; but not for a server that hangs.
    await Promise.race([sending, new Promise((done) => setTimeout(done, 3_000))])
  }
  bindControls({ ...config.banner, consent, preferences })
  publish({
    consent,
    banner,
    gate: {
      watch: async (root) => (await loadGate()).watch(root),
      loadOnce: async (element) => (await loadGate()).loadOnce(element),
    },
    version: __VERSION__,
  })
  const ask = (): void => {
    if (consent.unset.length) banner.open()
  }
  ask()
  // Nothing is asked before the region is known, or the page is looked at; another tab may have forgotten the choice.
  consent.subscribe(ask)
  if (config.banner?.reopen) {
    loadPart<ShowReopen>('sluice-reopen')
      .then((show) => show(consent, { ...spoken, ...config.banner }))
      .catch(reportError)
  }
  whenThere(document, '[data-sluice=declaration]', () =>
    loadPart<ShowDeclarations>('sluice-declaration')
      .then((show) =>
        show(document, {
          ...spoken,
          policy: consent.policy,
          recordName: cookie?.name,
          receipts: Boolean(receipts),
        }),
      )
      .catch(reportError),
  )
  if (said.unknown[0])
    loadPart<ConfigPart>('sluice-config')
      .then(({ sayUnknown }) => sayUnknown(said.unknown))
      .catch(reportError)
}
