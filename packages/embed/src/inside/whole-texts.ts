import { en, type Texts } from '@sluice/banner'
import { googleWords } from '@sluice/google/internal'

/** A language with what it leaves out because it is the same in all: titles and addresses. */
export function wholeTexts(texts: Texts = en): Texts {
  const services = { ...texts.services }
  for (const [name, words] of Object.entries(googleWords)) {
    services[name] = { ...words, ...services[name] }
  }
  return { ...texts, services }
}
