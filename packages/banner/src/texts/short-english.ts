import { enPreferences } from './english-preferences.js'
import { enQuestion } from './english-question.js'

/** The English of the corner button and of placeholders, which come without the files of the banner. */
export const shortEnglish = {
  language: enQuestion.language,
  direction: enQuestion.direction,
  preferencesTitle: enPreferences.preferencesTitle,
}
