import { chooseLanguage, en, type Texts } from '@sluice/banner'
import { googleWords } from '@sluice/google/words'
import type { LoadPart } from './parts.js'

/** English, which is inside, and the languages that have a file of their own; a space between each. */
declare const __LANGUAGES__: string

/** The visitor's language: as told, as the page says, as the browser says. */
export const languageOf = (told: string | undefined): string =>
  chooseLanguage(__LANGUAGES__.split(' '), [
    told,
    document.documentElement.lang,
    ...navigator.languages,
  ])

/** The texts in the visitor's language. English where its file fails. */
export async function loadTexts(loadPart: LoadPart, told: string | undefined): Promise<Texts> {
  const language = languageOf(told)
  let texts: Texts = en
  try {
    if (language !== 'en') texts = await loadPart(`sluice-language-${language}`)
  } catch (error) {
    reportError(error)
  }
  // A language leaves out what is the same in all of them: titles and addresses.
  const services = { ...texts.services }
  for (const [name, words] of Object.entries(googleWords)) {
    services[name] = { ...words, ...services[name] }
  }
  return { ...texts, services }
}
