import type { RecordStorage } from './types.js'

export interface WebStorageOptions {
  /** @default 'sluice' */
  key?: string | undefined
  /** A getter, because reading `localStorage` throws where site data is blocked. @default () => localStorage */
  area?: (() => Storage) | undefined
}

/**
 * Keeps the record in local storage, where unlike a cookie neither a server nor another subdomain can read it.
 * @example createConsent({ storage: webStorage() })
 */
export function webStorage({
  key = 'sluice',
  area = () => localStorage,
}: WebStorageOptions = {}): RecordStorage {
  return {
    name: `${key} in local storage`,
    read: () => area().getItem(key) ?? undefined,
    // A record carries its own time: it expires by that, as a cookie would.
    write: (value) => area().setItem(key, value),
    erase: () => area().removeItem(key),
  }
}
