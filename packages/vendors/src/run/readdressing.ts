import type { Embed } from '../manifest.js'

/** An address that a browser can read; undefined for any other. */
function read(address: string): URL | undefined {
  try {
    // Against an origin that nobody embeds, for addresses without a protocol.
    return new URL(address, 'https://localhost')
  } catch {
    return undefined
  }
}

/**
 * Makes the function that gives embeds of a host another origin, such as `youtube-nocookie.com`, and leaves other addresses as they
 * are. Subdomains belong to the host. `host` is the site's own origin in place of that one.
 * @example readdressing({ from: 'youtube.com', path: '/embed/', to: 'https://www.youtube-nocookie.com' })
 */
export const readdressing =
  ({ from, path, to }: Embed, host = to) =>
  (address: string): string => {
    const url = read(address)
    const name = url?.hostname.replace(/\.+$/, '')
    const isFrom = url && `.${name}`.endsWith(`.${from}`) && unescape(url.pathname).startsWith(path)
    return isFrom && to ? host + url.pathname + url.search + url.hash : address
  }
