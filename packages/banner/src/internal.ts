/** What the one-tag build takes of the banner beside the public entries. The published package leaves it out. */

export { type Banner, createQuestion, type QuestionOptions } from './layers/create-question.js'
export { type Rest, restIn } from './layers/rest.js'
export { enQuestion } from './texts/english-question.js'
export { findLanguage } from './texts/find-language.js'
export { layTexts } from './texts/lay-texts.js'
export { ownWords } from './texts/own-words.js'
export { spokenTag } from './texts/spoken-tag.js'
export type { QuestionTexts } from './texts/texts.js'
export { wholeEnglish } from './texts/whole-english.js'
export { questionView } from './view/question-view.js'
