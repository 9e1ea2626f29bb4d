import { checkKeys } from './check-keys.js'
import { isNear } from './is-near.js'
import { keys, readAs } from './keys.js'
import { refuse } from './refuse.js'

/**
 * How attributes begin that hosts, optimisers, frameworks, test tools and other consent tools put on every script: they say
 * nothing to Sluice, and there is nothing to say of them.
 */
const foreign = /^data-(c(f|mp|ookiec)|hid|mini|n|o|pa|pin|react|r[ho]|t[eu]|v|wp)/

const attributeOf = (...path: string[]): string =>
  `data-${path.join('-').replace(/(?=[A-Z])/g, '-')}`.toLowerCase()

/** What attributes can say, each with its path: a key that takes one value, also one of a section. */
function readable(): Map<string, [kind: string, ...path: string[]]> {
  const all = new Map<string, [string, ...string[]]>()
  for (const [key, takes] of Object.entries(keys)) {
    if (typeof takes === 'string') all.set(attributeOf(key), [takes, key])
    else
      for (const [inner, kind] of Object.entries(takes))
        if (/\w/.test(inner) && typeof kind === 'string')
          all.set(attributeOf(key, inner), [kind, key, inner])
  }
  return all
}

/**
 * Lays over a config what the tag's attributes say, and gives the paths of what is wrong with them. What is nobody's is
 * warned of; what is near to a known one, or in a section of ours, is an error.
 */
export function applyAttributes(config: Record<string, unknown>, tag: Element): string[] {
  const known = readable()
  const said: Record<string, unknown> = {}
  const refused: string[] = []
  const ignored: string[] = []
  for (const { name, value } of tag.attributes) {
    if (!/^data-(?!config$)/.test(name)) continue
    const [kind, key, inner] = known.get(name) ?? []
    if (kind && key) {
      const read = readAs(kind, value)
      said[key] = inner ? { ...(said[key] as object), [inner]: read } : read
    } else {
      const near = [...known].find(([one]) => isNear(one, name))
      if (near || /^data-(google|cookie|banner|receipts)-/.test(name)) {
        refuse('the tag', [...known.keys(), 'data-config'].join(', '), name)
        refused.push(near?.[1].slice(1).join('.') ?? name)
      } else if (!foreign.test(name)) ignored.push(name)
    }
  }
  if (ignored[0]) console.warn(`[sluice] the tag: ${ignored.join(', ')} says nothing here`)
  refused.push(...checkKeys(said))
  for (const [key, value] of Object.entries(said))
    config[key] =
      typeof keys[key] === 'string' ? value : { ...(config[key] as object), ...(value as object) }
  return refused
}
