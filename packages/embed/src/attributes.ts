/** Which key of the config each `data-*` attribute of the tag sets. */
const keys: Readonly<Record<string, string>> = {
  'google-analytics': 'google.analytics',
  'google-ads': 'google.ads',
  'google-tag-manager': 'google.tagManager',
  'google-host': 'google.host',
  'google-data-layer-name': 'google.dataLayerName',
  'privacy-policy': 'privacyPolicy',
  language: 'language',
  revision: 'revision',
  'expires-after-days': 'expiresAfterDays',
  'cookie-domain': 'cookie.domain',
  reload: 'reload',
  'trusted-types-policy': 'trustedTypesPolicy',
  config: 'config',
}

/** Attributes that hosts, caches and frameworks put on every script; they say nothing to Sluice. */
const foreign = /^data-(cf|turbo|nscript|no-|pagespeed|rocket|wp|rh|n-head|hid)/

export type Attributes = Record<string, string | number | Record<string, string | number>>

/** Reads the tag's attributes as a config. Throws a TypeError for one that no key answers to. */
export function readAttributes(tag: Element): Attributes {
  const config: Attributes = {}
  for (const { name, value } of tag.attributes) {
    if (!name.startsWith('data-') || foreign.test(name)) continue
    const key = keys[name.slice(5)]
    if (!key) {
      throw new TypeError(
        `[sluice] ${name}: no such attribute, takes data-${Object.keys(keys).join(', data-')}`,
      )
    }
    const [section, inner] = key.split('.') as [string, string?]
    const read = /^(revision|expires)/.test(key) && /^\d+$/.test(value) ? Number(value) : value
    if (inner) config[section] = { ...(config[section] as object), [inner]: read }
    else config[section] = read
  }
  return config
}
