/**
 * Every value of a cookie name, as `document.cookie` and the `Cookie` header list them: a domain and a host can each
 * have one. Escapes are undone as js-cookie writes them; a broken one stands for itself.
 */
export const cookieValues = (cookies: string, name: string): string[] =>
  cookies.split(/; */).flatMap((pair) => {
    const [key, ...value] = pair.split('=')
    if (key !== name) return []
    try {
      return decodeURIComponent(value.join('='))
    } catch {
      return value.join('=')
    }
  })
