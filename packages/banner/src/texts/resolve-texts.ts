import type { Policy } from '@sluice/core'
import { layOwn } from './lay-own.js'
import { mergeTexts } from './merge-texts.js'
import { policyTexts } from './policy-texts.js'
import { spokenTag } from './spoken-tag.js'
import type { TextOverrides, Texts } from './texts.js'

/** What is laid over a language. */
export interface LaidOver {
  policy: Policy
  overrides?: TextOverrides | undefined
  /** The tag by which the language is asked for. */
  tag: string
}

/** The texts of this site: those of the language, over them the policy's own words, and over these the site's overrides. */
export const textsFor = <Spoken extends Partial<Texts>>(
  language: Spoken,
  { policy, overrides, tag }: LaidOver,
): Spoken => layOwn(mergeTexts(language, policyTexts(policy, tag)), { overrides, tag })

/** Like `textsFor`, for a tag that is the language's own, or `overrides.language`, such as `de-CH`. */
export const resolveTexts = <Spoken extends Partial<Texts>>(
  language: Spoken,
  policy: Policy,
  overrides?: TextOverrides,
): Spoken =>
  textsFor(language, { policy, overrides, tag: spokenTag(language.language, { overrides }) })
