// Made of ../manifests/pinterest.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/pinterest.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface PinterestOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your tag such as 2612345678901. */
  id: string
}

/**
 * Pinterest Tag as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [pinterest({ id: '2612345678901' })] })
 */
export const pinterest = <const CategoryName extends string = 'marketing'>(
  options: PinterestOptions<CategoryName>,
): Service<'pinterest', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'pinterest', CategoryName>
