import type { Policy } from '@sluice/core'
import { enPlaceholder } from './languages/en-placeholder.js'
import { resolveTexts } from './resolve-texts.js'
import type { Language, TextOverrides, Texts } from './texts.js'

type Used = 'language' | 'direction' | 'preferencesTitle' | 'services'

/** What a placeholder takes of a language. */
export type PlaceholderLanguage = Pick<Texts, Used | 'placeholder'>

/** What a placeholder says on this site. */
export type SpokenPlaceholder = Pick<Language, Used | 'placeholder'>

/** The words of a placeholder: the language's, or English where it has none, and over them the site's. */
export const placeholderTexts = (
  language: PlaceholderLanguage,
  policy: Policy,
  overrides?: TextOverrides,
): SpokenPlaceholder => resolveTexts({ placeholder: enPlaceholder, ...language }, policy, overrides)
