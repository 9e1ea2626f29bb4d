import { kindOf, type Takes } from './keys.js'

const kinds: Readonly<Record<string, string>> = {
  flag: 'true or false',
  words: 'text or texts by language',
  number: 'a number',
  ids: 'text or a list',
  types: 'a list or true',
  list: 'a list',
  texts: 'a list of texts',
  object: 'an object',
}

/** What a key takes, in words. Unlike `kindOf` it is for the developer to read. */
export const sayKind = (takes: Takes): string => kinds[kindOf(takes)] ?? kindOf(takes)
