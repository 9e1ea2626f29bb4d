import { chooseLanguage, en, type Texts } from '@sluice/banner'
import { googleWords } from '@sluice/google/words'
import type { LoadPart } from './parts.js'

/** The languages that have a file of their own; English is inside. */
const languages = ['en', 'de']

/** The visitor's language: as told, as the page says, as the browser says. */
export const languageOf = (told: string | undefined): string =>
  chooseLanguage(languages, [told, document.documentElement.lang, ...navigator.languages])

/** The texts in the visitor's language. English where its file fails. */
export async function loadTexts(loadPart: LoadPart, told: string | undefined): Promise<Texts> {
  const language = languageOf(told)
  try {
    if (language !== 'en') return await loadPart<Texts>(`sluice-language-${language}`)
  } catch (error) {
    reportError(error)
  }
  return { ...en, services: googleWords }
}
