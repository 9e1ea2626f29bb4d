import { chooseLanguage, en, type Texts } from '@sluice/banner'
import { googleWords } from '@sluice/google/words'
import type { LoadPart } from './parts.js'

/** The languages that have a file of their own; English is inside. */
const languages = ['en', 'de']

/** The visitor's language, as told, as the page says, as the browser says; undefined is English, also where its file fails. */
export async function loadLanguage(
  loadPart: LoadPart,
  told: string | undefined,
): Promise<Texts | undefined> {
  const wanted = [told, document.documentElement.lang, ...navigator.languages]
  const language = chooseLanguage(languages, wanted)
  try {
    if (language !== 'en') return await loadPart<Texts>(`sluice-language-${language}`)
  } catch (error) {
    reportError(error)
  }
}

/** The visitor's language, with all that English says of Google's services. */
export const loadTexts = async (loadPart: LoadPart, told: string | undefined): Promise<Texts> =>
  (await loadLanguage(loadPart, told)) ?? { ...en, services: googleWords }
