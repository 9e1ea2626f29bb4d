import { bindControls } from '@sluice/banner/controls'
import {
  type Consent,
  createConsent,
  createScriptLoader,
  type Gate,
  trustedPolicy,
} from '@sluice/core'
import { addressOf } from '@sluice/core/page'
import { createBannerLoader } from './banner-loader.js'
import { noRevision } from './close-config.js'
import type { Config } from './config.js'
import { googleServices } from './google-services.js'
import { createCutOffLoader } from './load-cut-off.js'
import { loadMigrations } from './load-migrations.js'
import { createPartLoader } from './parts.js'
import { publish } from './publish.js'
import { createGoogleRun } from './run-google.js'
import type { ShowBanner } from './sluice-banner.js'
import type { ShowDeclarations } from './sluice-declaration.js'
import type { GatePart } from './sluice-gate.js'
import type { ShowPlaceholders } from './sluice-placeholder.js'
import type { SendReceipts } from './sluice-receipts.js'
import type { ShowReopen } from './sluice-reopen.js'
import { soundServices } from './sound-services.js'
import { whenThere } from './when-there.js'

declare const __VERSION__: string

/** What is known of the tag. */
export interface Tag {
  tag: HTMLScriptElement
  address: string
}

/** Starts everything that a config asks for. A config that cannot be started with grants nothing: the defaults ask. */
export async function start(config: Config, { tag, address }: Tag): Promise<void> {
  // Any other script with a nonce may be markup of others, whose nonce lets nothing through.
  const trusted = { ...config, nonce: tag.nonce || undefined }
  const loadScript = createScriptLoader(trusted)
  const loadPart = createPartLoader(address, loadScript)
  const loadCutOff = createCutOffLoader(loadPart)
  const services = [
    ...googleServices(config.google, createGoogleRun(loadPart, loadCutOff)),
    ...(config.services ?? []),
  ]
  const migrate = await loadMigrations(loadPart, config)
  let consent: Consent
  try {
    consent = createConsent({
      ...config,
      migrate,
      services: soundServices(services, config),
      loadScript,
    })
  } catch (error) {
    console.error(error)
    consent = createConsent({ revision: noRevision, loadScript })
  }
  const { language, controller, privacyPolicy, texts: overrides, cookie, receipts } = config
  let gate: Promise<Gate> | undefined
  const loadGate = (isLate = true): Promise<Gate> => {
    gate ??= loadPart<GatePart>('sluice-gate').then(({ createGate, whenEmbedHeld }) => {
      const gate = createGate(consent, {
        ...trusted,
        isLate,
        // The very policy, not its name: a second one of that name may not be created.
        trustedTypesPolicy: trustedPolicy(config.trustedTypesPolicy),
      })
      whenEmbedHeld(document, consent.granted, () =>
        loadPart<ShowPlaceholders>('sluice-placeholder')
          .then((show) => show(consent, { ...spoken, ...config.banner, gate }))
          .catch(reportError),
      )
      return gate
    })
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
  bindControls({ consent, preferences })
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
}
