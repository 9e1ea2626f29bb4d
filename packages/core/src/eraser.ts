import { surface } from './surface.js'
import type { StorageItem } from './types.js'

/** Whether a stored name is the declared one, or begins as a declared prefix with a trailing `*` says. */
export const matchesItem = (declared: string, name: string): boolean =>
  declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : name === declared

/** Every domain that can hold a cookie which this host reads: none, the host itself, and each parent. */
export const domainVariants = (host: string): (string | undefined)[] => [
  undefined,
  ...host.split('.').map((_, start, labels) => labels.slice(start).join('.')),
]

/** `/` and every ancestor of a path, without the trailing slash: the paths of cookies readable there. */
export const pathVariants = (path: string): string[] => [
  '/',
  ...path
    .split('/')
    .map((_, end, parts) => parts.slice(0, end + 1).join('/'))
    .filter(Boolean),
]

function eraseCookies({ name: declared }: StorageItem, document: Document): void {
  const { hostname, pathname } = document.location
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=', 1)[0] as string
    if (!matchesItem(declared, name)) continue
    // A cookie is its name, domain and path; a mismatching removal does nothing, and a public suffix is
    // refused, so every variant is tried and no list of suffixes is needed:
    // https://datatracker.ietf.org/doc/html/rfc6265#section-5.3
    for (const domain of domainVariants(hostname)) {
      for (const path of pathVariants(pathname)) {
        document.cookie = `${name}=; max-age=0; path=${path}${domain ? `; domain=${domain}` : ''}`
      }
    }
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
