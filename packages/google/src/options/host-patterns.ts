import { checkOption } from './check-option.js'

// Where Google's library lives on a host that also serves the site.
const ownPaths = ['gtag/*', 'gtm.js*', 'g/*', 'ccm/*', 'pagead/*']

/** The host patterns of addresses that Google's libraries are loaded from or send to. Throws a TypeError for anything else. */
export function hostPatterns(addresses: readonly unknown[]): string[] {
  return addresses.filter(Boolean).flatMap((address) => {
    const rule =
      'google: host takes an address or a path, such as https://metrics.example.com or /metrics'
    checkOption(address, /^(https?:\/)?\/./, rule)
    // A server renders pages, too.
    const page = globalThis.location
    const { host, pathname } = new URL(address as string, page?.href ?? 'https://localhost')
    if (pathname !== '/') return `${host}${pathname}*`
    return host === page?.host ? ownPaths.map((path) => `${host}/${path}`) : host
  })
}
