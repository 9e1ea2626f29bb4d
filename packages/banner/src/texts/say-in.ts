import type { Words } from '@sluice/core'
import { findLanguage } from './find-language.js'
import { textOf } from './text-of.js'

/**
 * What a site says in a language: its one text for all of them, or that of the tag, of the tag's beginning, of English, or the
 * first. Undefined if that is not a text, because JSON may hold something that would be drawn as markup.
 */
export function sayIn(tag: string, said: Words | undefined): string | undefined {
  if (typeof said !== 'object') return textOf(said)
  const texts: Record<string, unknown> = { ...said }
  const tags = Object.keys(texts)
  return textOf(texts[findLanguage(tags, [tag, 'en-GB', 'en-US']) ?? `${tags[0]}`])
}
