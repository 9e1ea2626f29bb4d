import { enPreferences } from './english-preferences.js'
import { enQuestion } from './english-question.js'

/** The English of what is small, and no word more: the rest stays in the files of the banner. */
export const shortEnglish = {
  language: enQuestion.language,
  direction: enQuestion.direction,
  preferencesTitle: enPreferences.preferencesTitle,
}
