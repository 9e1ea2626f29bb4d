/**
 * Every value that a cookie text has for a name, in order: cookies of two domains or paths can share a name. Reads both
 * `document.cookie` and a `Cookie` header, so that page and server agree. The name is not decoded.
 * @example cookieValues('sluice="a%3Db"; sluice=c', 'sluice') // ['a=b', 'c']
 */
export const cookieValues = (cookies: string, name: string): string[] =>
  cookies.split(';').flatMap((pair) => {
    const end = pair.indexOf('=')
    // Only spaces and tabs: `trim` removes other characters too, whose bytes a server reads differently.
    if (end < 0 || pair.slice(0, end).replace(/^[ \t]+/, '') !== name) return []
    try {
      return pair
        .slice(end + 1)
        .replace(/^"(.*)"$/s, '$1')
        .replace(/(%[\dA-Fa-f]{2})+/g, decodeURIComponent)
    } catch {
      // Escapes that are no UTF-8.
      return []
    }
  })
