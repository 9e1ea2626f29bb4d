/** What the one-tag build takes of the banner beside the public entries. The published package leaves it out. */

export { type Banner, createQuestion, type QuestionOptions } from './layers/create-question.js'
export { type Rest, restIn } from './layers/rest.js'
export { render } from './markup/draw.js'
export { chooseLanguage } from './texts/choose-language.js'
export { enQuestion } from './texts/english-question.js'
export type { QuestionTexts } from './texts/texts.js'
export { wholeEnglish } from './texts/whole-english.js'
export { questionView } from './view/question-view.js'
