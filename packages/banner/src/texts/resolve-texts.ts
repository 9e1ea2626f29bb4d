import type { Policy } from '@sluice/core'
import { mergeTexts } from './merge-texts.js'
import { policyTexts } from './policy-texts.js'
import type { TextOverrides, Texts } from './texts.js'

/** What is said on this site: the language, over it the policy's own words, over these the site's overrides. */
export const resolveTexts = <Spoken extends Partial<Texts>>(
  language: Spoken,
  policy: Policy,
  overrides?: TextOverrides,
): Spoken => mergeTexts(mergeTexts(language, policyTexts(policy)), overrides)
