import { en } from './languages/en.js'
import { enPlaceholder } from './languages/en-placeholder.js'
import { mergeTexts } from './merge-texts.js'
import type { Language, TextOverrides, Texts } from './texts.js'

type Used = 'language' | 'direction' | 'preferencesTitle' | 'services'

/** What a placeholder takes of a language. */
export type PlaceholderLanguage = Pick<Texts, Used | 'placeholder'>

/** What a placeholder says on this site. */
export type SpokenPlaceholder = Pick<Language, Used | 'placeholder'>

/** What it says in English, and no word more: the rest of the language stays in the banner's file. */
const { language, direction, preferencesTitle } = en
const english: SpokenPlaceholder = {
  language,
  direction,
  preferencesTitle,
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
