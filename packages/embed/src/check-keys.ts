import { type Keys, keys } from './keys.js'
import { refuse } from './refuse.js'

/**
 * Throws a TypeError for a key that nothing reads, because a misspelt one would be without effect, and nobody would know;
 * and for what is no object, or no list, where one belongs.
 */
export function checkKeys(json: unknown, takes: Keys = keys, path = 'config'): void {
  const entry = takes[0]
  if (Object(json) !== json || Array.isArray(json) === !entry)
    refuse(path, entry ? 'a list' : 'an object', json)
  for (const [key, value] of Object.entries(json as object)) {
    const inner = entry ?? takes['*'] ?? takes[key]
    if (inner === undefined) refuse(path, Object.keys(takes).join(', '), key)
    if (inner && inner !== 1) checkKeys(value, inner, `${path}.${key}`)
  }
}
