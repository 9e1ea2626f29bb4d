/** What the one-tag build takes of the banner beside the public entries. The published package leaves it out. */

export type { Banner, QuestionBanner, QuestionOptions } from './layers/banner-options.js'
export { createQuestion } from './layers/create-question.js'
export { createSupplement, type Supplement } from './layers/supplement.js'
export { render } from './markup/draw.js'
export { enQuestion } from './texts/english-question.js'
export { findLanguage } from './texts/find-language.js'
export { layTexts } from './texts/lay-texts.js'
export { ownWords } from './texts/own-words.js'
export { spokenTag } from './texts/spoken-tag.js'
export type { QuestionTexts } from './texts/texts.js'
export { wholeEnglish } from './texts/whole-english.js'
export { createQuestionView } from './view/create-question-view.js'
