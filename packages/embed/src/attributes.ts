import { attributeKeys } from './keys.js'
import { refuse } from './refuse.js'

/**
 * How attributes begin that hosts, optimisers, frameworks, test tools and other consent tools put on every script: they say
 * nothing to Sluice.
 */
const foreign = /^data-(c(f|mp|ookiec)|hid|mini|n|o|pa|pin|react|r[ho]|t[eu]|v|wp)/

const attributeOf = (key: string): string =>
  `data-${key.replace(/\.|(?=[A-Z])/g, '-').toLowerCase()}`

/** Puts what the tag's attributes say into the config. Throws a TypeError for one that no key answers to. */
export function applyAttributes(config: Record<string, unknown>, tag: Element): void {
  for (const { name, value } of tag.attributes) {
    if (!/^data-(?!config$)/.test(name) || foreign.test(name)) continue
    const key = attributeKeys.find((known) => attributeOf(known) === name)
    if (!key) refuse('the tag', `${attributeKeys.map(attributeOf).join(', ')}, data-config`, name)
    const [first, inner] = key.split('.') as [string, string?]
    // An attribute without a value switches on, as in HTML itself.
    const said = value || (/^banner|secure|partitioned/.test(key) ? 'true' : '')
    const read = /^(true|false|0|[1-9]\d*)$/.test(said) ? JSON.parse(said) : said
    config[first] = inner ? { ...(config[first] as object), [inner]: read } : read
  }
}
