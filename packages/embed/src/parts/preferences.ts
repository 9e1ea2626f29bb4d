import {
  createSupplement,
  type QuestionTexts,
  type Supplement,
  wholeEnglish,
} from '@sluice/banner/internal'
import { googleWords } from '@sluice/google/internal'
import { sayUnknownLanguage } from '../inside/say-unknown-language.js'
import { watchUndeclared } from '../inside/watch-undeclared.js'
import { handOver } from '../load/hand-over.js'
import type { LoadPart } from '../load/parts.js'
import type { Speech } from '../load/speech.js'

/** What the preferences' part hands over: all that a banner has beside its question. It completes the question's English. */
export type BringSupplement = typeof bringSupplement

function bringSupplement(
  enQuestion: QuestionTexts,
  speech: Speech,
  loadPart: LoadPart,
): Supplement {
  const sayUnknown = (): void => sayUnknownLanguage(speech.told)
  speech.heard.add(sayUnknown)
  sayUnknown()
  const supplement = createSupplement({ ...wholeEnglish(enQuestion), services: googleWords })
  let isWatched = false
  return {
    ...supplement,
    createView(consent, ...given) {
      if (!isWatched) watchUndeclared(document, consent.policy, loadPart)
      isWatched = true
      return supplement.createView(consent, ...given)
    },
  }
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-preferences': BringSupplement
  }
}

handOver(bringSupplement)
