import { attributeKeys } from './keys.js'

/** Attributes that hosts, caches and frameworks put on every script; they say nothing to Sluice. */
const foreign = /^data-(cf|turbo|nscript|no-|pagespeed|rocket|wp|rh|n-head|hid)/

const attributeOf = (key: string): string =>
  `data-${key.replace(/\.|(?=[A-Z])/g, '-').toLowerCase()}`

/** Puts what the tag's attributes say into the config. Throws a TypeError for one that no key answers to. */
export function applyAttributes(config: Record<string, unknown>, tag: Element): void {
  for (const { name, value } of tag.attributes) {
    if (!/^data-(?!config$)/.test(name) || foreign.test(name)) continue
    const key = attributeKeys.find((known) => attributeOf(known) === name)
    if (!key) {
      const takes = attributeKeys.map(attributeOf).join(', ')
      throw new TypeError(`[sluice] ${name}: no such attribute, takes ${takes}, data-config`)
    }
    const [first, inner] = key.split('.') as [string, string?]
    // An attribute without a value switches on, as in HTML itself.
    const said = value || (first === 'banner' ? 'true' : '')
    const read = /^(true|false|0|[1-9]\d*)$/.test(said) ? JSON.parse(said) : said
    config[first] = inner ? { ...(config[first] as object), [inner]: read } : read
  }
}
