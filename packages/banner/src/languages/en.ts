import { enQuestion } from '../texts/english-question.js'
import type { Texts } from '../texts/texts.js'
import { wholeEnglish } from '../texts/whole-english.js'

export const en: Texts = wholeEnglish(enQuestion)
