import { unshadowed } from '../page/unshadowed.js'

/** Every `domain` that a cookie of this host can have: none, the host itself, and each parent. */
export function domainVariants(host: string): (string | undefined)[] {
  // Not by the callback's third argument: Prototype.js does not pass the list, here and below.
  const labels = host.split('.')
  return [undefined, ...labels.map((_, start) => labels.slice(start).join('.'))]
}

/** Every `path` that a cookie readable at this path can have: each ancestor, with and without a slash at the end. */
export function pathVariants(path: string): string[] {
  const parts = path.split('/')
  const ancestors = parts.flatMap((_, end) => {
    const ancestor = parts.slice(0, end + 1).join('/')
    return ancestor.length > 1 ? [ancestor, `${ancestor}/`] : []
  })
  return [...new Set(['/', ...ancestors])]
}

/**
 * The attributes that a removal needs: a `__Host-` cookie is removed with Secure, and in Chromium a partitioned one with Partitioned:
 * https://github.com/privacycg/CHIPS#clearing-partitioned-cookies
 */
const kinds = ['', '; Secure', '; Secure; Partitioned']

/** Removes a cookie wherever this page can reach it. */
export function eraseCookie(name: string, document: Document): void {
  const { hostname, pathname } = document.location
  const page = unshadowed(document)
  // Name, domain and path identify a cookie. A removal that does not match does nothing, and the browser refuses a public
  // suffix, so every variant is tried and no list of suffixes is needed:
  // https://datatracker.ietf.org/doc/html/rfc6265#section-5.3
  // A cookie without a name, with a value such as `name=1`, reads like a cookie of that name.
  for (const pair of [`${name}=`, `=${name}=`]) {
    for (const path of pathVariants(pathname)) {
      // Nothing of that name is left, or nothing ever was.
      if (!`; ${page.cookie}`.includes(`; ${name}=`)) return
      for (const domain of domainVariants(hostname)) {
        for (const kind of kinds) {
          page.cookie = `${pair}; Max-Age=0; Path=${path}${domain ? `; Domain=${domain}` : ''}${kind}`
        }
      }
    }
  }
}
