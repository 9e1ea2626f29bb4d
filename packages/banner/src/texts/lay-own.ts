import { mergeTexts } from './merge-texts.js'
import { isLanguage, ownWords } from './own-words.js'
import type { TextOverrides } from './texts.js'

/** What a site says itself, and the tag by which the language is asked for. */
export interface Own {
  overrides?: TextOverrides | undefined
  tag: string
}

/** Lays the site's own words over texts, as far as `used` takes them. Wrong words are reported in the console. */
export function layOwn<Base extends object>(
  base: Base,
  { overrides, tag }: Own,
  used = (words: object | undefined) => words,
): Base {
  if (Object(overrides) !== overrides) return mergeTexts(base, overrides)
  // Words for other languages are not checked, except that they must be an object.
  for (const [key, words] of Object.entries({ ...overrides }))
    if (isLanguage(key) && typeof words !== 'object') mergeTexts({}, words as never, `texts.${key}`)
  let said = base
  for (const [words, path] of ownWords(tag, overrides))
    if (Object(words) === words) said = mergeTexts(said, used(words), path)
  return said
}
