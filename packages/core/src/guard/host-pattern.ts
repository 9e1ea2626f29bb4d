import { check } from '../check.js'

/** A pattern of a service's `hosts`, read. */
export interface HostPattern {
  /** What markup in lower case must contain that names such an address. Empty where it can be spelt in several ways. */
  readonly literal: string
  matches(url: URL): boolean
}

const form = /^(\*\.)?([\p{L}\p{N}._-]+?|\[[\da-f:]+\])(\.\*)?(:\d+)?(\/[^\s*]*)?(\*?)$/u

/** What is left of a host without what a trailing `.*` stands for: `.de`, or `.co.uk`. */
function withoutEnding(hostname: string): string[] {
  const name = hostname.replace(/\.[^.]+$/, '')
  return [name, name.replace(/\.[^.]{2,3}$/, '')]
}

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
  const [, wild, host, ending, port, path = '', star] = form.exec(pattern) ?? []
  const takes =
    'hosts takes example.com, *.example.com, example.*, example.com:8080 or example.com/path*'
  const hostname = host && hostnameOf(host)
  check(hostname && (path || !star), pattern, `${service}: ${takes}`)
  return {
    literal: hostname && hostname === host?.toLowerCase() ? hostname : '',
    matches: (url) =>
      (ending ? withoutEnding(url.hostname) : [url.hostname]).some((name) =>
        wild ? `.${name}`.endsWith(`.${hostname}`) : name === hostname,
      ) &&
      (!port || `:${url.port}` === port) &&
      (url.pathname + url.search).startsWith(path),
  }
}
