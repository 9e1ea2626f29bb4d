import type { TextOverrides } from '@sluice/banner'
import type { Category, CookieOptions, Reload, Service } from '@sluice/core'
import { jsonKeys } from './keys.js'

/** Everything that can be said to the one tag, as JSON; `data-*` attributes win over it. */
export interface Config {
  revision?: number
  categories?: Record<string, Category>
  services?: Service[]
  expiresAfterDays?: number
  cookie?: CookieOptions
  reload?: Reload
  /** Where the proof of each decision is sent. */
  receipts?: { url: string }
  /** Milliseconds. */
  timeout?: number
  /** Who asks: the site's owner. */
  controller?: string
  privacyPolicy?: string
  language?: string
  texts?: TextOverrides
  trustedTypesPolicy?: string
  google?: GoogleConfig
}

export interface GoogleConfig {
  /** A measurement id; several as a list, or separated by spaces or commas. */
  analytics?: string | readonly string[]
  ads?: string
  tagManager?: string
  host?: string
  dataLayerName?: string
}

/** Throws a TypeError for a key that nothing reads: a misspelt one would be without effect, and nobody would know. */
export function checkKeys(json: object, section = ''): void {
  for (const [key, value] of Object.entries(json)) {
    const path = section + key
    if (jsonKeys.some((known) => known.startsWith(`${path}.`))) checkKeys(Object(value), `${path}.`)
    else if (!jsonKeys.includes(path)) {
      throw new TypeError(`[sluice] config: got ${path}, takes ${jsonKeys.join(', ')}`)
    }
  }
}
