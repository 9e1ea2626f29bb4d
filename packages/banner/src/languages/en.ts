import type { Texts } from '../texts.js'
import { wholeEnglish } from '../whole-english.js'
import { enQuestion } from './en-question.js'

export const en: Texts = wholeEnglish(enQuestion)
