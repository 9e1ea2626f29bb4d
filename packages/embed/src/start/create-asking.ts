import { createSpeech } from '../load/create-speech.js'
import { createBannerLoader } from './banner-loader.js'
import type { Site } from './site.js'

/** Makes the banner's controls, and what all parts take that speak to the visitor. Nothing is loaded yet. */
export function createAsking({ config, consent, loadPart }: Site) {
  const { language, controller, privacyPolicy, texts: overrides, receipts } = config
  const speech = createSpeech(loadPart, language)
  const { ask, ...controls } = createBannerLoader(async (asks) => {
    // Side by side: the question needs the language, and a visitor who has decided wants the preferences.
    speech.load()
    if (!consent.unset[0]) {
      loadPart.ahead('sluice-preferences')
      loadPart.ahead('sluice-withdrawal')
    }
    return (await loadPart('sluice-banner'))(consent, {
      ...spoken,
      ...(asks ? {} : { ask: false }),
      privacyPolicy,
    })
  })
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
  return { ask, controls, spoken }
}

/** What all parts take that speak to the visitor. */
export type Spoken = ReturnType<typeof createAsking>['spoken']
