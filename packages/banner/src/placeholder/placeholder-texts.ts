import { mergeTexts } from '../texts/merge-texts.js'
import { shortEnglish } from '../texts/short-english.js'
import type { Language, TextOverrides, Texts } from '../texts/texts.js'
import { enPlaceholder } from './english.js'

type Used = 'language' | 'direction' | 'preferencesTitle' | 'services'

/** The texts of a language that a placeholder uses. */
export type PlaceholderLanguage = Pick<Texts, Used | 'placeholder'>

/** What a placeholder says on this site. */
export type SpokenPlaceholder = Pick<Language, Used | 'placeholder'>

const english: SpokenPlaceholder = {
  ...shortEnglish,
  services: {},
  placeholder: enPlaceholder,
}

const used = (texts: object): object =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => key in english))

/** The texts of a placeholder: the site's own, else the language's, else English. */
export const placeholderTexts = (
  spoken: TextOverrides = {},
  overrides: TextOverrides = {},
): SpokenPlaceholder => mergeTexts(mergeTexts(english, used(spoken)), used(overrides))
