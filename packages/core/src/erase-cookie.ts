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

/**
 * `__Host-` cookies go only with Secure, and in Chromium partitioned ones only as such:
 * https://github.com/privacycg/CHIPS#clearing-partitioned-cookies
 */
const kinds = ['', '; secure', '; secure; partitioned']

/** Removes a cookie wherever this page can reach it. */
export function eraseCookie(name: string, document: Document): void {
  const { hostname, pathname } = document.location
  // A cookie is its name, domain and path; a mismatching removal does nothing, and a public suffix is
  // refused, so every variant is tried and no list of suffixes is needed:
  // https://datatracker.ietf.org/doc/html/rfc6265#section-5.3
  for (const domain of domainVariants(hostname)) {
    for (const path of pathVariants(pathname)) {
      for (const kind of kinds) {
        document.cookie = `${name}=; max-age=0; path=${path}${domain ? `; domain=${domain}` : ''}${kind}`
      }
    }
  }
}
