import { en, type Texts } from '@sluice/banner'
import { googleWords } from '@sluice/google/internal'

/** Adds to a language what is the same in all of them: the titles and addresses of Google's services. */
export function wholeTexts(texts: Texts = en): Texts {
  const services = { ...texts.services }
  for (const [name, words] of Object.entries(googleWords)) {
    services[name] = { ...words, ...services[name] }
  }
  return { ...texts, services }
}
