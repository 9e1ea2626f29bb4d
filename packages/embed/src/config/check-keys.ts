import { isNear } from './is-near.js'
import { holds, keys, kindOf, type Section, takesOf } from './keys.js'
import { refuse } from './refuse.js'
import { sayKind } from './say-kind.js'

type Json = Record<string, unknown>

/** These replace wrong values of keys whose default would grant or send more. */
const closed: Readonly<Record<string, unknown>> = {
  sale: true,
  early: 'drop',
  adsDataRedaction: true,
}

/**
 * Takes out of a config unknown keys (a misspelt one would have no effect, unnoticed), values of a wrong kind, and each entry of a
 * list in which something is wrong. Reports each of them, and gives their paths.
 */
export function checkKeys(json: object, takes: Section = keys, path = ''): string[] {
  const refused: string[] = []
  const isList = Array.isArray(json)
  for (const [key, value] of Object.entries(json)) {
    const at = path + key
    const inner = takesOf(takes, key)
    const found: string[] = []
    if (!inner) {
      refuse(`config${path && `.${path.slice(0, -1)}`}`, Object.keys(takes).join(', '), key)
      // The key that was probably meant is wrong, too.
      found.push(path + (Object.keys(takes).find((known) => isNear(known, key)) ?? key))
    } else if (!holds(kindOf(inner), value)) {
      refuse(`config.${at}`, sayKind(inner), value)
      found.push(at)
    } else if (typeof inner === 'object') found.push(...checkKeys(value, inner, `${at}.`))
    const isOut = isList ? found[0] : typeof inner !== 'object' || found.includes(at)
    if (found[0] && isOut) {
      delete (json as Json)[key]
      if (Object.hasOwn(closed, key)) (json as Json)[key] = closed[key]
    }
    refused.push(...found)
  }
  // Closes the holes that deleted entries leave.
  if (isList) json.splice(0, json.length, ...json.flat(0))
  return refused
}
