export { type Banner, createQuestion, type QuestionOptions } from './create-question.js'
export { enQuestion } from './languages/en-question.js'
export { questionView } from './question-view.js'
