import type { Policy } from '@sluice/core'
import type { TextOverrides, Texts } from './texts.js'

function merge<Base>(base: Base, over: object): Base {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(over)) {
    merged[key] =
      value && typeof value === 'object' ? merge(merged[key], value) : (value ?? merged[key])
  }
  return merged as Base
}

/** What is said on this site: the language, over it the policy's own words, over these the site's overrides. */
export function resolveTexts<Spoken extends Partial<Texts>>(
  language: Spoken,
  policy: Policy,
  overrides: TextOverrides = {},
): Spoken {
  const categories = Object.fromEntries(policy.categories.map((one) => [one.name, one]))
  return merge(merge(language, { categories }), overrides)
}
