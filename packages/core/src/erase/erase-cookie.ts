import { unshadowed } from '../page/unshadowed.js'

/** Every domain that can hold a cookie which this host reads: none, the host itself, and each parent. */
export function domainVariants(host: string): (string | undefined)[] {
  // Prototype.js hands a callback no list as its third argument, here and below.
  const labels = host.split('.')
  return [undefined, ...labels.map((_, start) => labels.slice(start).join('.'))]
}

/** `/` and every ancestor of a path, with and without the slash at its end: the paths of cookies readable there. */
export function pathVariants(path: string): string[] {
  const parts = path.split('/')
  const ancestors = parts.flatMap((_, end) => {
    const ancestor = parts.slice(0, end + 1).join('/')
    return ancestor.length > 1 ? [ancestor, `${ancestor}/`] : []
  })
  return [...new Set(['/', ...ancestors])]
}

/**
 * `__Host-` cookies go only with Secure, and in Chromium partitioned ones only as such:
 * https://github.com/privacycg/CHIPS#clearing-partitioned-cookies
 */
const kinds = ['', '; secure', '; secure; partitioned']

/** Removes a cookie wherever this page can reach it. */
export function eraseCookie(name: string, document: Document): void {
  const { hostname, pathname } = document.location
  const page = unshadowed(document)
  // A cookie is its name, domain and path; a mismatching removal does nothing, and a public suffix is
  // refused, so every variant is tried and no list of suffixes is needed:
  // https://datatracker.ietf.org/doc/html/rfc6265#section-5.3
  // A cookie without a name whose value begins with `name=` reads like one of that name.
  for (const pair of [`${name}=`, `=${name}=`]) {
    for (const path of pathVariants(pathname)) {
      // What cannot be read was erased, or never was here.
      if (!`; ${page.cookie}`.includes(`; ${name}=`)) return
      for (const domain of domainVariants(hostname)) {
        for (const kind of kinds) {
          page.cookie = `${pair}; max-age=0; path=${path}${domain ? `; domain=${domain}` : ''}${kind}`
        }
      }
    }
  }
}
