import { mergeTexts } from '../texts/merge-texts.js'
import { shortEnglish } from '../texts/short-english.js'
import type { Language, TextOverrides, Texts } from '../texts/texts.js'
import { enPlaceholder } from './english.js'

type Used = 'language' | 'direction' | 'preferencesTitle' | 'services'

/** What a placeholder takes of a language. */
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

/** The words of a placeholder: the language's, or English where it has none, and over them the site's. */
export const placeholderTexts = (
  spoken: TextOverrides = {},
  overrides: TextOverrides = {},
): SpokenPlaceholder => mergeTexts(mergeTexts(english, used(spoken)), used(overrides))
