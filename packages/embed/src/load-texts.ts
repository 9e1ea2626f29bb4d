import { chooseLanguage, en, type Texts } from '@sluice/banner'
import { inTime, unshadowed } from '@sluice/core/page'
import { googleWords } from '@sluice/google/words'
import type { LoadPart } from './parts.js'

/** Milliseconds: the visitor must be asked, and may be waiting for the preferences. */
const patience = 2_000

/** English, which is inside, and the languages that have a file of their own; a space between each. */
declare const __LANGUAGES__: string

/**
 * The visitor's language, as told, as the page says, as the browser says; undefined is English, also where its file
 * fails, or does not come in time.
 */
export async function loadLanguage(
  loadPart: LoadPart,
  told: string | undefined,
): Promise<Texts | undefined> {
  const choose = (...wanted: (string | undefined)[]): string =>
    chooseLanguage(__LANGUAGES__.split(' '), wanted)
  // What is not known reads as English.
  if (told && choose(told) === 'en' && !/^en/i.test(told))
    console.warn(`[sluice] language takes one of ${__LANGUAGES__}; got ${told}`)
  const language = choose(told, unshadowed(document).documentElement.lang, ...navigator.languages)
  const file = `sluice-language-${language}` as const
  const late = `${file}.js took over ${patience / 1_000} s`
  try {
    if (language !== 'en') return await inTime(loadPart(file), { milliseconds: patience, late })
  } catch (error) {
    reportError(error)
  }
}

/** A language with what it leaves out because it is the same in all: titles and addresses. */
export function wholeTexts(texts: Texts = en): Texts {
  const services = { ...texts.services }
  for (const [name, words] of Object.entries(googleWords)) {
    services[name] = { ...words, ...services[name] }
  }
  return { ...texts, services }
}
