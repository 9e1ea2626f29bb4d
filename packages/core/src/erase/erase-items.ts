import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { surface } from '../surface.js'
import type { StorageItem } from '../types.js'
import { eraseCookie } from './erase-cookie.js'

/** Whether a stored name is the declared one, or begins as a declared prefix with a trailing `*` says. */
export const matchesItem = (declared: string, name: string): boolean =>
  declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : name === declared

/** Whether it is the record of that name, or begins as the keys of waiting receipts do. Theirs is `sluice`, or the record's. */
const isOwn = (name: string, recordName: string | undefined): boolean =>
  // A record in web storage is named by its key, and where that is.
  [recordName?.replace(/ in local storage$/, ''), 'sluice'].some(
    (own) => own && `${name}-`.startsWith(`${own}-`),
  )

/** Removes the cookies and keys that a service declared, and nothing else; never the record of that name, or its receipts. */
export function eraseItems(
  items: readonly StorageItem[],
  document: Document,
  recordName?: string,
): void {
  if (!items[0]) return
  // Read once for all: each look at the cookies may ask another process.
  const cookies = surface(() => unshadowed(document).cookie.split('; ')) ?? []
  for (const { name: declared, kind = 'cookie' } of items) {
    const isTheirs = (name: string): boolean =>
      matchesItem(declared, name) && !isOwn(name, recordName)
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
