import { type QuestionTexts, type Rest, restIn, wholeEnglish } from '@sluice/banner/preferences'
import { googleWords } from '@sluice/google/words'
import { handOver } from './hand-over.js'
import { sayUnknownLanguage } from './say-unknown-language.js'
import type { Speech } from './speech.js'

/** What the preferences' part hands over: all that a banner has beside its question, of whose English it makes the whole. */
export type BringRest = typeof bringRest

function bringRest(enQuestion: QuestionTexts, speech: Speech): Rest {
  const sayUnknown = (): void => sayUnknownLanguage(speech.told)
  speech.heard.add(sayUnknown)
  sayUnknown()
  return restIn({ ...wholeEnglish(enQuestion), services: googleWords })
}

declare module './parts.js' {
  interface Parts {
    'sluice-preferences': BringRest
  }
}

handOver(bringRest)
