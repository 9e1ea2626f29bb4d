/**
 * Every value of a name in a cookie text, in its order: two domains or paths may hold one name. Reads `document.cookie` and
 * a `Cookie` header alike, so that page and server agree. The name is taken as it stands: nothing in it is decoded.
 * @example cookieValues('sluice="a%3Db"; sluice=c', 'sluice') // ['a=b', 'c']
 */
export const cookieValues = (cookies: string, name: string): string[] =>
  cookies.split(';').flatMap((pair) => {
    const end = pair.indexOf('=')
    // Spaces and tabs alone: `trim` takes more, and a server sees the bytes of those as other characters.
    if (end < 0 || pair.slice(0, end).replace(/^[ \t]+/, '') !== name) return []
    try {
      return pair
        .slice(end + 1)
        .replace(/^"(.*)"$/s, '$1')
        .replace(/(%[\da-f]{2})+/gi, decodeURIComponent)
    } catch {
      // Escapes that are no UTF-8.
      return []
    }
  })
