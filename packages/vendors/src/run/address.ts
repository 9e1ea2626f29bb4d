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

/** What fits the address of the library whatever its id is. */
const anyAddress = (load: string): RegExp => {
  const text = load.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]+\}/g, '[^/?&]*')
  return new RegExp(`^${text.replace(/^https:/, '(https?:)?')}`)
}

/** What a browser runs; anything else is held, or nobody's script. */
const isRun = (type: string): boolean =>
  /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i.test(type)

/** The script by which a page loads the library itself; held markup does not. */
export function ownSnippet({ load }: Manifest, scripts: readonly HTMLScriptElement[]) {
  if (!load) return undefined
  const form = anyAddress((load.split('?')[0] as string).replace(/\{host\}/, 'https://{host}'))
  return scripts.find(({ src, type }) => isRun(type) && form.test(src))
}
