import type { RecordStorage } from './types.js'

export interface WebStorageOptions {
  /** @default 'sluice' */
  key?: string | undefined
  /** A getter, because reading `localStorage` throws where site data is blocked. @default () => localStorage */
  area?: (() => Storage) | undefined
}

/**
 * Keeps the record in local storage. Unlike a cookie, neither a server nor another subdomain can read it there.
 * @example createConsent({ storage: webStorage() })
 */
export function webStorage({
  key = 'sluice',
  area = () => localStorage,
}: WebStorageOptions = {}): RecordStorage {
  return {
    name: `${key} in local storage`,
    key,
    read: () => area().getItem(key) ?? undefined,
    // The record contains its time, so that it expires like a cookie.
    write: (value) => area().setItem(key, value),
    erase: () => area().removeItem(key),
  }
}
