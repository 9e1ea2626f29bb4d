import { type Keys, keys } from './keys.js'

export type Json = Record<string, unknown>

/**
 * How attributes begin that hosts, optimisers, frameworks, test tools and other consent tools put on every script: they say
 * nothing to Sluice, and there is nothing to say of them.
 */
const foreign = /^data-(config$|c(f|mp|ookiec)|hid|mini|n|o|pa|pin|react|r[ho]|t[eu]|v|wp)/

/** As the kind that a key takes. Without a value an attribute switches on, as in HTML itself. */
function readAs(kind: string, said: string): unknown {
  if (kind === 'flag') return /^(true)?$/.test(said) || (said !== 'false' && said)
  return /number|seconds|days/.test(kind) && /^\d+(\.\d+)?$/.test(said) ? +said : said
}

/** What the tag's attributes say, as JSON would, and the names of those that say nothing. */
export function readAttributes(tag: Element): { attributes: Json; unknown: string[] } {
  const attributes: Json = {}
  const unknown: string[] = []
  for (const { name, value } of tag.attributes) {
    // `data-google-tag-manager` is `googleTagManager` here: `google.tagManager` in JSON.
    const key = name.slice(5).replace(/-(.)/g, (_, letter) => letter.toUpperCase())
    const inner = key.replace(/^[a-z]+/, '').replace(/^./, (letter) => letter.toLowerCase())
    const section = key.slice(0, key.length - inner.length)
    const takes = keys[key]
    const innerTakes = (keys[section] as Keys | undefined)?.[inner]
    const vendor = /^data-vendor-(.+)/.exec(name)?.[1]
    if (!/^data-/.test(name)) continue
    if (vendor)
      attributes.vendors = {
        ...(attributes.vendors as object),
        [vendor]: value ? { id: value } : {},
      }
    else if (typeof takes === 'string') attributes[key] = readAs(takes, value)
    else if (typeof innerTakes === 'string')
      attributes[section] = {
        ...(attributes[section] as object),
        [inner]: readAs(innerTakes, value),
      }
    else if (!foreign.test(name)) unknown.push(name)
  }
  return { attributes, unknown }
}

/** A config with others' words over its own, key by key, also in a section, and in a section of that. */
export function lay(over: Json, under: Json): Json {
  const both: Json = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const own = both[key]
    both[key] =
      Object(value) === value ? lay(value as Json, (Object(own) === own ? own : {}) as Json) : value
  }
  return both
}
