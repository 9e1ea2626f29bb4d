import { findLanguage } from './find-language.js'
import type { TextOverrides } from './texts.js'

/** Whether a key means a language. No text has a key of so few letters, or with a hyphen. */
export const isLanguage = (key: string): boolean => /^[a-z]{2,3}(-|$)/i.test(key)

/** Words of a site, with the path under which they stand. */
export type OwnWords = readonly [words: object | undefined, path: string]

/**
 * The site's own words in the order in which they are laid over a language: those for every language, then those for the tag
 * alone. Unlike `sayIn` it never takes those of another language: what the site leaves out, Sluice's own texts say.
 */
export function ownWords(tag: string, own: TextOverrides | undefined): OwnWords[] {
  const every: Record<string, object> = { ...(own as object) }
  const languages = Object.keys(every).filter(isLanguage)
  const found = `${findLanguage(languages, [tag])}`
  const alone = every[found]
  for (const key of languages) delete every[key]
  return [
    [every, 'texts'],
    [alone, `texts.${found}`],
  ]
}
