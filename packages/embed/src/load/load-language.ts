import type { Texts } from '@sluice/banner'
import { findLanguage } from '@sluice/banner/internal'
import { inTime, unshadowed } from '@sluice/core/page'
import { languages } from './languages.js'
import type { LoadPart } from './parts.js'

/** Milliseconds: the visitor must be asked, and may be waiting for the preferences. */
const patience = 2_000

/**
 * The visitor's language, as told, as the page says, as the browser says; undefined is English, also where its file
 * fails, or does not come in time.
 */
export async function loadLanguage(
  loadPart: LoadPart,
  told: string | undefined,
): Promise<Texts | undefined> {
  const { lang } = unshadowed(document).documentElement
  const language = findLanguage(languages, [told, lang, ...navigator.languages])
  const file = `sluice-language-${language}` as const
  try {
    if (language && language !== 'en') return await inTime(loadPart(file), patience, file)
  } catch (error) {
    reportError(error)
  }
}
