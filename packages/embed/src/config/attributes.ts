import { type Keys, keys } from './keys.js'

export type Json = Record<string, unknown>

/**
 * How the names of attributes begin, after `data-`, that hosts, optimisers, frameworks, test tools and other consent tools put
 * on every script. Sluice passes over them without a word.
 */
const foreign = 'cf cmp cookiec hid mini n o pagespeed pin react rh rocket test turbo v- wp'.split(
  ' ',
)

const numbers = ['number', 'milliseconds', 'days']

/** As the kind that a key takes. Without a value an attribute switches on, as in HTML itself. */
function readAs(kind: string, said: string): unknown {
  if (kind === 'flag') return said === '' || said === 'true' || (said !== 'false' && said)
  const isNumber = numbers.includes(kind) && /^\d+(\.\d+)?$/.test(said)
  return isNumber ? Number(said) : said
}

const inCamelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** What the tag's attributes say, as JSON would, and the names of those that mean nothing to Sluice. */
export function readAttributes(tag: Element): { attributes: Json; unknown: string[] } {
  const attributes: Json = {}
  const unknown: string[] = []
  const putInto = (section: string, key: string, value: unknown): void => {
    attributes[section] = { ...(attributes[section] as object), [key]: value }
  }
  for (const { name, value } of tag.attributes) {
    // `data-privacy-policy` is `privacyPolicy` in JSON, and `data-google-tag-manager` is `google.tagManager`.
    const [, section, rest = ''] = /^data-(?!config$)([^-]+)-?(.*)/.exec(name) ?? []
    if (!section) continue
    const key = inCamelCase(name.slice(5))
    const inner = inCamelCase(rest)
    const takes = keys[key]
    const innerTakes = (keys[section] as Keys | undefined)?.[inner]
    if (section === 'vendor' && rest) putInto('vendors', rest, value ? { id: value } : {})
    else if (typeof takes === 'string') attributes[key] = readAs(takes, value)
    else if (typeof innerTakes === 'string') putInto(section, inner, readAs(innerTakes, value))
    else if (!foreign.some((start) => name.startsWith(start, 5))) unknown.push(name)
  }
  return { attributes, unknown }
}

/** Lays one config over another, key by key, also in sections and their sections. */
export function lay(over: Json, under: Json): Json {
  const both: Json = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const own = both[key]
    both[key] =
      Object(value) === value ? lay(value as Json, (Object(own) === own ? own : {}) as Json) : value
  }
  return both
}
