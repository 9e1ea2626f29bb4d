import type { Manifest } from '../../packages/vendors/src/manifest.js'
import { addressOf } from '../../packages/vendors/src/run/address.js'
import { readOptions } from '../../packages/vendors/src/run/read-options.js'
import { optionsOf } from '../../packages/vendors/test/support/options-of.js'
import { manifestOf, vendors } from '../../tools/vendors.mjs'
import type { useSite } from '../support/site.js'

type Site = ReturnType<typeof useSite>

/** A vendor as a page of these tests has it: all its addresses below a folder of the other origin. */
export interface Vendor {
  name: string
  manifest: Manifest
  folder: string
}

/** Every vendor that a visitor is asked about. Matomo's two share their global, and so a page. */
export const askedVendors: readonly Vendor[] = vendors
  .filter((name) => name !== 'matomo-cloud')
  .map((name) => ({ name, manifest: manifestOf(name) as Manifest, folder: `/vendors/${name}` }))
  .filter(({ manifest }) => manifest.category !== 'necessary')

/** What the site says of it. */
export function optionsFor(site: Site, { manifest, folder }: Vendor): Record<string, string> {
  const origin = site.thirdParty(folder)
  // What runs on a server of the site's own has no other host.
  return { ...optionsOf(manifest), [manifest.options?.server ? 'server' : 'host']: origin }
}

/** The manifest with the site's id in its names. */
export const withId = (site: Site, vendor: Vendor): Manifest =>
  JSON.parse(JSON.stringify(vendor.manifest).replaceAll('{id}', optionsFor(site, vendor).id ?? ''))

/** The path of its library. */
export function libraryPath(site: Site, vendor: Vendor): string {
  const { host, ...options } = optionsFor(site, vendor)
  const address = addressOf(vendor.manifest, readOptions(vendor.manifest, options), host)
  return address && new URL(address).pathname
}
