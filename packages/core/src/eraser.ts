import { eraseCookie } from './erase-cookie.js'
import { surface } from './surface.js'
import type { StorageItem } from './types.js'

/** Whether a stored name is the declared one, or begins as a declared prefix with a trailing `*` says. */
export const matchesItem = (declared: string, name: string): boolean =>
  declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : name === declared

function eraseCookies({ name: declared }: StorageItem, document: Document): void {
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=', 1)[0] as string
    if (matchesItem(declared, name)) eraseCookie(name, document)
  }
}

function eraseKeys({ name: declared }: StorageItem, storage: Storage): void {
  for (const key of Object.keys(storage)) if (matchesItem(declared, key)) storage.removeItem(key)
}

/** Removes what a service declared that it keeps, and nothing else. */
export function eraseItems(items: readonly StorageItem[], document: Document): void {
  for (const item of items) {
    // Reading `localStorage` throws where the visitor blocks site data.
    surface(() =>
      !item.kind || item.kind === 'cookie'
        ? eraseCookies(item, document)
        : eraseKeys(item, (document.defaultView as Window)[item.kind]),
    )
  }
}
