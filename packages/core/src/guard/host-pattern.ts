import { check } from '../check.js'

/** A pattern of a service's `hosts` that has been read. */
export interface HostPattern {
  matches(url: URL): boolean
}

const form = /^(\*\.)?([\p{L}\p{N}._-]+?|\[[\da-f:]+\])(\.\*)?(:\d+)?(\/[^\s*]*)?(\*?)$/u

/** A host without the ending that a trailing `.*` stands for: without `.de`, or without `.co.uk`. */
function withoutEnding(hostname: string): string[] {
  const name = hostname.replace(/\.[^.]+$/, '')
  return [name, name.replace(/\.[^.]{2,3}$/, '')]
}

/** The host without dots at its end: it is the same host with them. */
function hostOf({ hostname }: URL): string {
  let host = hostname
  while (host.endsWith('.')) host = host.slice(0, -1)
  return host
}

/** The path and query, decoded as a server does. Unlike `decodeURIComponent`, `unescape` never throws. */
const pathOf = ({ pathname, search }: URL): string => unescape(pathname + search)

/** The host and path as the browser reads them; neither for `1.2.3.4.5`, which is no valid host. */
function read(address: string): [host: string, path: string] | [] {
  try {
    const url = new URL(`http://${address}`)
    return [hostOf(url), pathOf(url)]
  } catch {
    return []
  }
}

/**
 * Reads a pattern. Unlike an origin it fits any scheme, and without a port it fits every port; its path is a prefix.
 * Throws a TypeError for anything but a pattern, such as a whole address.
 * @example parseHostPattern('*.hotjar.com', 'hotjar').matches(new URL('wss://ws.hotjar.com/api')) // true
 */
export function parseHostPattern(pattern: string, service: string): HostPattern {
  const [, wild, host, ending, port, prefix = '', star] = form.exec(pattern) ?? []
  const takes =
    'hosts takes example.com, *.example.com, example.*, example.com:8080 or example.com/path*'
  const [hostname, path] = host ? read(host + prefix) : []
  check(hostname && (prefix || !star), pattern, `${service}: ${takes}`)
  return {
    matches(url) {
      const name = hostOf(url)
      return (
        (ending ? withoutEnding(name) : [name]).some((one) =>
          wild ? `.${one}`.endsWith(`.${hostname}`) : one === hostname,
        ) &&
        (!port || `:${url.port}` === port) &&
        pathOf(url).startsWith(prefix && (path as string))
      )
    },
  }
}
