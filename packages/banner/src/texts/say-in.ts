import type { Words } from '@sluice/core'
import { findLanguage } from './find-language.js'
import { textOf } from './text-of.js'

/**
 * What a site says in a language: the one text that it has for all, else that of the tag, of what the tag begins with, of
 * English, or the first. Undefined where it is no text: JSON may hold what would be drawn as markup.
 */
export function sayIn(tag: string, said: Words | undefined): string | undefined {
  if (typeof said !== 'object') return textOf(said)
  const texts: Record<string, unknown> = { ...said }
  const tags = Object.keys(texts)
  return textOf(texts[findLanguage(tags, [tag, 'en-GB', 'en-US']) ?? `${tags[0]}`])
}
