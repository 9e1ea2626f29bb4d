import { bindControls } from '@sluice/banner/controls'
import { createConsent, createScriptLoader, type Gate, trustedPolicy } from '@sluice/core'
import { createBannerLoader } from './banner-loader.js'
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
import { whenThere } from './when-there.js'

declare const __VERSION__: string

/** Starts everything that a config asks for. Throws, before anything is released, where the config is wrong. */
export async function start(tag: HTMLScriptElement, config: Config): Promise<void> {
  const loadScript = createScriptLoader(config)
  const loadPart = createPartLoader(tag, loadScript)
  const loadCutOff = createCutOffLoader(loadPart)
  const consent = createConsent({
    ...config,
    migrate: await loadMigrations(loadPart, config),
    services: [
      ...googleServices(config.google, createGoogleRun(loadPart, loadCutOff)),
      ...(config.services ?? []),
    ],
    loadScript,
  })
  const { language, controller, privacyPolicy, texts: overrides, cookie, receipts } = config
  let gate: Promise<Gate> | undefined
  const loadGate = (isLate = true): Promise<Gate> => {
    gate ??= loadPart<GatePart>('sluice-gate').then(({ createGate, whenEmbedHeld }) => {
      const gate = createGate(consent, {
        ...config,
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
      .then((sendReceipts) => sendReceipts(consent, { ...receipts, name: cookie?.name }))
      .catch(reportError)
    // Whoever can decide waits for it, so that no decision is without proof; but not for a server that hangs.
    await Promise.race([sending, new Promise((done) => setTimeout(done, 3_000))])
  }
  bindControls({ consent, preferences, askInFrames: config.banner?.askInFrames })
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
