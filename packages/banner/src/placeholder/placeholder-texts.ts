import { layOwn } from '../texts/lay-own.js'
import { mergeTexts } from '../texts/merge-texts.js'
import { shortEnglish } from '../texts/short-english.js'
import { type SpokenIn, spokenTag } from '../texts/spoken-tag.js'
import type { Language, TextOverrides, Texts } from '../texts/texts.js'
import { enPlaceholder } from './english.js'

type Used = 'language' | 'direction' | 'preferencesTitle' | 'services'

/** The texts of a language that a placeholder uses. */
export type PlaceholderLanguage = Pick<Texts, Used | 'placeholder'>

/** What a placeholder says on this site. */
export interface SpokenPlaceholder extends Pick<Language, Used | 'placeholder'> {
  /** The tag by which the language is asked for. */
  tag: string
}

const english: Omit<SpokenPlaceholder, 'tag'> = {
  ...shortEnglish,
  services: {},
  placeholder: enPlaceholder,
}

const used = (texts = {}): object =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => key in english))

/** The words of a placeholder: those of the language, or English if it lacks them, and over them the site's own. */
export function placeholderTexts(
  spoken: Partial<PlaceholderLanguage> | undefined,
  place: SpokenIn & { overrides?: TextOverrides | undefined } = {},
): SpokenPlaceholder {
  const tag = spokenTag(spoken?.language, place)
  const { overrides } = place
  return { ...layOwn(mergeTexts(english, used(spoken)), { overrides, tag }, used), tag }
}
