import type { Service, StorageItem } from '@sluice/core'
import type { Manifest, ManifestItem } from '../manifest.js'
import { hostsOf } from './address.js'
import { readOptions, type VendorOptions } from './read-options.js'
import { readdressing } from './readdressing.js'
import { type Run, runVendor } from './run-vendor.js'
import { fill, type Values } from './values.js'

/** The notice names the host with what a vendor's host stores. The eraser never takes that for something of the site. */
const itemOf = (
  { name, kind, duration, purpose, host }: ManifestItem,
  values: Values,
): StorageItem => ({
  name: fill(host ? `${host}/${name}` : name, values),
  kind,
  duration,
  purpose,
})

/**
 * The service that a manifest describes: nothing is requested from the vendor before the grant. Unlike the functions of each
 * vendor it takes any manifest, also one of your own. Throws a TypeError for a wrong id or option.
 * @example createConsent({ services: [createVendor(manifest, { id: '12345678' })] })
 */
export function createVendor<const CategoryName extends string = string>(
  manifest: Manifest,
  options: VendorOptions<CategoryName> = {},
): Omit<Service<string, CategoryName>, keyof Run> & Run {
  const values = readOptions(manifest, options)
  const { host, early, category, title, provider, purpose, ...facts } = options
  const { location, safeguard, privacyPolicy } = { ...manifest, ...facts }
  return {
    name: manifest.name,
    title: title ?? manifest.title,
    category: category ?? (manifest.category as CategoryName),
    provider: provider ?? manifest.provider,
    purpose: purpose ?? manifest.purpose,
    location,
    safeguard,
    privacyPolicy,
    storage: manifest.storage.filter(({ refusal }) => !refusal).map((item) => itemOf(item, values)),
    hosts: hostsOf(manifest, values, host),
    readdress: manifest.embed && readdressing(fill(manifest.embed, values), host),
    ...runVendor(manifest, { values, host, early }),
  }
}
