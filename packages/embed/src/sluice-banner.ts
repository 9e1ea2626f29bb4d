import { type Banner, type BannerOptions, createBanner } from '@sluice/banner'
import type { Consent } from '@sluice/core'
import { followLanguage } from './follow-language.js'
import { handOver } from './hand-over.js'
import { wholeTexts } from './load-texts.js'
import type { PartOptions } from './parts.js'

/** What the banner's part hands over: the banner, in the visitor's language. */
export type ShowBanner = typeof showBanner

async function showBanner(
  consent: Consent,
  { loadPart, speech, ...options }: BannerOptions & PartOptions,
): Promise<Banner> {
  let banner: Banner | undefined
  await followLanguage({ loadPart, speech }, (spoken) => {
    const texts = wholeTexts(spoken)
    if (banner) banner.speak(texts)
    else banner = createBanner(consent, { ...options, texts })
  })
  return banner as unknown as Banner
}

declare module './parts.js' {
  interface Parts {
    'sluice-banner': ShowBanner
  }
}

handOver(showBanner)
