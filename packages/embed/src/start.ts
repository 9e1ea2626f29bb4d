import { bindControls } from '@sluice/banner/controls'
import type { DeclarationOptions } from '@sluice/banner/declaration'
import { createConsent, createGate, createScriptLoader } from '@sluice/core'
import { createBannerLoader } from './banner-loader.js'
import type { Config } from './config.js'
import { googleServices } from './google-services.js'
import { loadTexts } from './language.js'
import { createPartLoader } from './parts.js'
import { publish } from './publish.js'
import { parsed } from './read-config.js'

/** Starts everything that a config asks for. Throws, before anything is released, where the config is wrong. */
export function start(tag: HTMLScriptElement, config: Config): void {
  const { google, services = [], privacyPolicy, language, texts: overrides, reload } = config
  const loadScript = createScriptLoader({ trustedTypesPolicy: config.trustedTypesPolicy })
  const loadPart = createPartLoader(tag, loadScript)
  const consent = createConsent({
    ...config,
    services: [...googleServices(google), ...services],
    loadScript,
  })
  createGate(consent, { reload })

  let loading: ReturnType<typeof loadTexts> | undefined
  const texts = () => (loading ??= loadTexts(loadPart, language))
  const banner = createBannerLoader(consent, {
    loadPart,
    texts,
    options: { privacyPolicy, overrides, controls: false },
  })
  bindControls({ consent, preferences: banner.preferences })
  publish(consent, banner)
  if (consent.unset.length) banner.open()

  void parsed(document).then(async () => {
    const element = document.querySelector('[data-sluice="declaration"]')
    if (!element) return
    type MountDeclaration = (element: Element, options: DeclarationOptions) => void
    const [mount, own] = await Promise.all([
      loadPart<MountDeclaration>('sluice-declaration'),
      texts(),
    ])
    mount(element, {
      policy: consent.policy,
      texts: own,
      overrides,
      recordName: config.cookie?.name,
    })
  })
}
