import type { Category, CookieOptions, Reload, Service } from '@sluice/core'

/** Everything that can be said to the one tag, as JSON; `data-*` attributes win over it. */
export interface Config {
  revision?: number
  categories?: Record<string, Category>
  services?: Service[]
  expiresAfterDays?: number
  cookie?: CookieOptions
  reload?: Reload
  privacyPolicy?: string
  language?: string
  texts?: Record<string, unknown>
  trustedTypesPolicy?: string
  google?: GoogleConfig
}

export interface GoogleConfig {
  /** One measurement id, or several separated by spaces or commas. */
  analytics?: string
  ads?: string
  tagManager?: string
  host?: string
  dataLayerName?: string
}

/** The keys that a config takes, and those of its sections; `true` is checked where it is used. */
const shape: Record<keyof Config, true | readonly string[]> = {
  revision: true,
  categories: true,
  services: true,
  expiresAfterDays: true,
  cookie: ['name', 'domain'],
  reload: true,
  privacyPolicy: true,
  language: true,
  texts: true,
  trustedTypesPolicy: true,
  google: ['analytics', 'ads', 'tagManager', 'host', 'dataLayerName'],
}

function checkKeys(value: unknown, known: readonly string[], section: string): void {
  if (typeof value !== 'object' || !value) {
    throw new TypeError(
      `[sluice] ${section || 'config'}: got ${JSON.stringify(value)}, takes an object`,
    )
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      throw new TypeError(
        `[sluice] config: got ${section}${key}, takes ${section}${known.join(`, ${section}`)}`,
      )
    }
  }
}

/** Checks that a config has only keys that something reads: a misspelt one would be silently without effect. */
export function checkConfig(value: unknown): Config {
  checkKeys(value, Object.keys(shape), '')
  for (const [key, known] of Object.entries(shape)) {
    const section = (value as Record<string, unknown>)[key]
    if (known !== true && section !== undefined) checkKeys(section, known, `${key}.`)
  }
  return value as Config
}

/** Joins JSON and attributes, section by section; the attributes win. */
export function mergeConfig(json: Config, attributes: object): Config {
  const { google, cookie, ...rest } = attributes as Config
  return {
    ...json,
    ...rest,
    ...((json.google || google) && { google: { ...json.google, ...google } }),
    ...((json.cookie || cookie) && { cookie: { ...json.cookie, ...cookie } }),
  }
}
