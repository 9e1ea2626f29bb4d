import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { surface } from '../surface.js'
import type { StorageItem } from '../types.js'
import { eraseCookie } from './erase-cookie.js'

/** Whether a stored name is the declared name, or starts with a declared prefix such as `_ga_*`. */
export const matchesItem = (declared: string, name: string): boolean =>
  declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : name === declared

/** Whether it is the record, or begins as the keys of waiting receipts do. Theirs begin with `sluice`, or as the record's. */
const isOwn = (name: string, recordKey: string | undefined): boolean =>
  [recordKey, 'sluice'].some((own) => own && `${name}-`.startsWith(`${own}-`))

/** Removes the cookies and storage keys that a service declared. The record and its waiting receipts stay, whatever is declared. */
export function eraseItems(
  items: readonly StorageItem[],
  document: Document,
  recordKey?: string,
): void {
  if (!items[0]) return
  // Read once: the browser may ask another process each time.
  const cookies = surface(() => unshadowed(document).cookie.split('; ')) ?? []
  for (const { name: declared, kind = 'cookie' } of items) {
    const isTheirs = (name: string): boolean =>
      matchesItem(declared, name) && !isOwn(name, recordKey)
    // Reading `localStorage` throws where the visitor blocks site data.
    surface(() => {
      if (kind === 'cookie') {
        for (const pair of cookies) {
          const name = pair.split('=', 1)[0] as string
          if (isTheirs(name)) eraseCookie(name, document)
        }
      } else if (kind === 'localStorage' || kind === 'sessionStorage') {
        const storage = windowOf(document)[kind]
        for (const key of Object.keys(storage)) if (isTheirs(key)) storage.removeItem(key)
      }
    })
  }
}
