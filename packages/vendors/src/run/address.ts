import type { Manifest } from '../manifest.js'
import { fill, type Values } from './values.js'

/** The address of the library, from the site's own host where it names one. */
export function addressOf({ load = '' }: Manifest, values: Values, host?: string): string {
  const address = fill(load, values)
  if (!host || !address) return address
  return host.replace(/\/$/, '') + address.replace(/^https:\/\/[^/]+/, '')
}

/** The host patterns of a service: the vendor's, and where the site has a host of its own, that one. */
export function hostsOf({ hosts }: Manifest, values: Values, host?: string): string[] {
  const own = host && new URL(host, globalThis.location?.href ?? 'https://localhost')
  const all = hosts.map((one) => fill(one, values))
  return own ? [...all, own.host + own.pathname.replace(/^\/$/, '')] : all
}
