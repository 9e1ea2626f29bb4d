import { type Banner, type BannerOptions, createBanner } from '@sluice/banner'
import type { Consent } from '@sluice/core'
import { loadTexts } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the banner's part hands over: the banner, in the visitor's language. */
export type ShowBanner = typeof showBanner

async function showBanner(
  consent: Consent,
  { loadPart, language, ...options }: BannerOptions & PartOptions,
): Promise<Banner> {
  const texts = await loadTexts(loadPart, language)
  return createBanner(consent, { ...options, texts })
}

declare module './parts.js' {
  interface Parts {
    'sluice-banner': ShowBanner
  }
}

handOver(showBanner)
