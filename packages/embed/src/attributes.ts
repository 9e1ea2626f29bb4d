import { type Keys, keys } from './keys.js'

export type Json = Record<string, unknown>

/**
 * How attributes begin that hosts, optimisers, frameworks, test tools and other consent tools put on every script: they say
 * nothing to Sluice, and there is nothing to say of them.
 */
const foreign = /^data-(config$|c(f|mp|ookiec)|hid|mini|n|o|pa|pin|react|r[ho]|t[eu]|v|wp)/

const attributeOf = (...path: string[]): string =>
  `data-${path.join('-').replace(/(?=[A-Z])/g, '-')}`.toLowerCase()

/** What attributes can say, each with its path: a key that takes one value, also one of a section. */
export function readableAttributes(): Map<string, readonly [kind: string, ...path: string[]]> {
  const all = new Map<string, readonly [string, ...string[]]>()
  const add = (section: Keys, path: string[]): void => {
    for (const [key, takes] of Object.entries(section)) {
      const at = [...path, key]
      // Names of a site's own are not said by attributes.
      if (!/\w/.test(key) || key === '0') continue
      if (typeof takes === 'string') all.set(attributeOf(...at), [takes, ...at])
      else if (!path[0]) add(takes, at)
    }
  }
  add(keys, [])
  return all
}

/** As the kind that a key takes. Without a value an attribute switches on, as in HTML itself. */
function readAs(kind: string, said: string): unknown {
  if (kind === 'true or false') return /^(true)?$/.test(said) || (said !== 'false' && said)
  return /number|seconds|days/.test(kind) && /^\d+(\.\d+)?$/.test(said) ? +said : said
}

/** What the tag's attributes say, as JSON would, and the names of those that say nothing. */
export function readAttributes(tag: Element): { attributes: Json; unknown: string[] } {
  const known = readableAttributes()
  const attributes: Json = {}
  const unknown: string[] = []
  for (const { name, value } of tag.attributes) {
    const [kind, key, inner] = known.get(name) ?? []
    if (kind && key) {
      const read = readAs(kind, value)
      attributes[key] = inner ? { ...(attributes[key] as object), [inner]: read } : read
    } else if (/^data-/.test(name) && !foreign.test(name)) unknown.push(name)
  }
  return { attributes, unknown }
}

/** A config with others' words over its own, key by key, also in a section. */
export function lay(over: Json, under: Json): Json {
  const both: Json = { ...under }
  for (const [key, value] of Object.entries(over))
    both[key] =
      typeof keys[key] === 'string' ? value : { ...(both[key] as object), ...(value as object) }
  return both
}
