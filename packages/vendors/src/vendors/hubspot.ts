// Made of ../manifests/hubspot.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/hubspot.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface HubspotOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The number of your HubSpot portal such as 12345678. */
  id: string
  /** @default 'na1' */
  region?: 'na1' | 'eu1' | undefined
}

/**
 * HubSpot as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [hubspot({ id: '12345678' })] })
 */
export const hubspot = <const CategoryName extends string = 'marketing'>(
  options: HubspotOptions<CategoryName>,
): Service<'hubspot', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'hubspot', CategoryName>
