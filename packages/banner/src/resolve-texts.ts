import type { Policy } from '@sluice/core'
import { mergeTexts } from './merge-texts.js'
import type { TextOverrides, Texts } from './texts.js'

/** What is said on this site: the language, over it the policy's own words, over these the site's overrides. */
export function resolveTexts<Spoken extends Partial<Texts>>(
  language: Spoken,
  policy: Policy,
  overrides?: TextOverrides,
): Spoken {
  const categories = Object.fromEntries(
    policy.categories.map(({ name, title, purpose }) => [name, { title, purpose }]),
  )
  return mergeTexts(mergeTexts(language, { categories }), overrides)
}
