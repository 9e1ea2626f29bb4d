export { type Rest, restIn } from './rest.js'
export type { QuestionTexts } from './texts.js'
export { wholeEnglish } from './whole-english.js'
