import { en } from '@sluice/banner'
import { mountPlaceholders, type PlaceholdersOptions } from '@sluice/banner/placeholders'
import type { Consent } from '@sluice/core'
import { loadLanguage } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the placeholders' part hands over: they are drawn, in the visitor's language. */
export type ShowPlaceholders = typeof showPlaceholders

const { language, direction, preferencesTitle } = en
const english = { language, direction, preferencesTitle, services: {} }

async function showPlaceholders(
  consent: Consent,
  { loadPart, language, ...options }: Omit<PlaceholdersOptions, 'texts'> & PartOptions,
): Promise<void> {
  const texts = (await loadLanguage(loadPart, language)) ?? english
  mountPlaceholders(consent, { ...options, texts })
}

handOver(showPlaceholders)
