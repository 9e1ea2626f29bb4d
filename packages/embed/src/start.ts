import { bindControls } from '@sluice/banner/controls'
import { createConsent, createScriptLoader, type Gate, trustedPolicy } from '@sluice/core'
import { createBannerLoader } from './banner-loader.js'
import type { Config } from './config.js'
import { googleServices } from './google-services.js'
import { whenHeldMarkup } from './held-markup.js'
import { createPartLoader } from './parts.js'
import { publish } from './publish.js'
import { parsed } from './read-config.js'
import type { ShowBanner } from './sluice-banner.js'
import type { ShowDeclaration } from './sluice-declaration.js'
import type { CreateGate } from './sluice-gate.js'
import type { SendReceipts } from './sluice-receipts.js'

declare const __VERSION__: string

/** Starts everything that a config asks for. Throws, before anything is released, where the config is wrong. */
export async function start(tag: HTMLScriptElement, config: Config): Promise<void> {
  const loadScript = createScriptLoader(config)
  const consent = createConsent({
    ...config,
    services: [...googleServices(config.google), ...(config.services ?? [])],
    loadScript,
  })
  const { language, controller, privacyPolicy, texts: overrides, cookie, receipts } = config
  const loadPart = createPartLoader(tag, loadScript)
  let gate: Promise<Gate> | undefined
  const loadGate = (isLate = false): Promise<Gate> => {
    gate ??= loadPart<CreateGate>('sluice-gate').then((createGate) =>
      createGate(consent, {
        ...config,
        isLate,
        // The very policy, not its name: a second one of that name may not be created.
        trustedTypesPolicy: trustedPolicy(config.trustedTypesPolicy),
      }),
    )
    return gate
  }
  // Until the gate is there, what is held stays held by itself.
  whenHeldMarkup(document, (isLate) => loadGate(isLate).catch(reportError))
  const spoken = { loadPart, language, controller, overrides }
  const banner = createBannerLoader(async () =>
    (await loadPart<ShowBanner>('sluice-banner'))(consent, { ...spoken, privacyPolicy }),
  )
  if (receipts) {
    const sending = loadPart<SendReceipts>('sluice-receipts')
      .then((sendReceipts) => sendReceipts(consent, { ...receipts, name: cookie?.name }))
      .catch(reportError)
    // Whoever can decide waits for it, so that no decision is without proof; but not for a server that hangs.
    await Promise.race([sending, new Promise((done) => setTimeout(done, 3_000))])
  }
  bindControls({ consent, preferences: banner.preferences })
  publish({
    consent,
    banner,
    gate: {
      watch: async (root) => (await loadGate()).watch(root),
      loadOnce: async (element) => (await loadGate()).loadOnce(element),
    },
    version: __VERSION__,
  })
  if (consent.unset.length) banner.open()

  parsed(document)
    .then(async () => {
      const element = document.querySelector('[data-sluice=declaration]')
      if (!element) return
      const show = await loadPart<ShowDeclaration>('sluice-declaration')
      await show(element, { ...spoken, policy: consent.policy, recordName: cookie?.name })
    })
    .catch(reportError)
}
