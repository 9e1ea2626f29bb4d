import { check } from '../check.js'

/** A pattern of a service's `hosts`, read. */
export interface HostPattern {
  /** What markup in lower case must contain that names such an address. Empty where it can be spelt in several ways. */
  readonly literal: string
  matches(url: URL): boolean
}

const form = /^(\*\.)?([\p{L}\p{N}._-]+|\[[\da-f:]+\])(:\d+)?(\/[^\s*]*)?(\*?)$/u

/** As the browser writes it: in lower case, and in Punycode. Empty for `1.2.3.4.5`, which no address can have. */
function hostnameOf(host: string): string {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return ''
  }
}

/**
 * Reads a pattern, which fits any scheme, unlike an origin. Its path is a prefix; without a port it fits all ports.
 * Throws a TypeError for what is not a pattern, such as a whole address.
 * @example parseHostPattern('*.hotjar.com', 'hotjar').matches(new URL('wss://ws.hotjar.com/api')) // true
 */
export function parseHostPattern(pattern: string, service: string): HostPattern {
  const [, wild, host, port, path = '', star] = form.exec(pattern) ?? []
  const takes = 'hosts takes example.com, *.example.com, example.com:8080 or example.com/path*'
  const hostname = host && hostnameOf(host)
  check(hostname && (path || !star), pattern, `${service}: ${takes}`)
  return {
    literal: hostname && hostname === host?.toLowerCase() ? hostname : '',
    matches: (url) =>
      (wild ? `.${url.hostname}`.endsWith(`.${hostname}`) : url.hostname === hostname) &&
      (!port || `:${url.port}` === port) &&
      (url.pathname + url.search).startsWith(path),
  }
}
