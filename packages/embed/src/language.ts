import type { Texts } from '@sluice/banner'
import { chooseLanguage } from '@sluice/banner/choose-language'
import type { LoadPart } from './parts.js'

/** The languages that have a file of their own; English is inside the banner. */
const languages = ['en', 'de']

/** Loads the visitor's language: as told, as the page says, as the browser says. English where that fails. */
export async function loadTexts(
  loadPart: LoadPart,
  told: string | undefined,
): Promise<Texts | undefined> {
  const wanted = [told, document.documentElement.lang, ...navigator.languages]
  const language = chooseLanguage(languages, wanted)
  if (language === 'en') return
  try {
    return await loadPart<Texts>(`sluice-language-${language}`)
  } catch (error) {
    reportError(error)
  }
}
