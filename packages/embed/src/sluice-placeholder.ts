import { mountPlaceholders, type PlaceholdersOptions } from '@sluice/banner/placeholders'
import type { Consent } from '@sluice/core'
import { loadLanguage } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the placeholders' part hands over: they are drawn, in the visitor's language. */
export type ShowPlaceholders = typeof showPlaceholders

async function showPlaceholders(
  consent: Consent,
  { loadPart, language, ...options }: Omit<PlaceholdersOptions, 'texts'> & PartOptions,
): Promise<void> {
  mountPlaceholders(consent, { ...options, texts: await loadLanguage(loadPart, language) })
}

declare module './parts.js' {
  interface Parts {
    'sluice-placeholder': ShowPlaceholders
  }
}

handOver(showPlaceholders)
