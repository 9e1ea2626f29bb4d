// Made of ../manifests/hotjar.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/hotjar.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface HotjarOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your site such as 1234567. */
  id: string
}

/**
 * Hotjar as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [hotjar({ id: '1234567' })] })
 */
export const hotjar = <const CategoryName extends string = 'analytics'>(
  options: HotjarOptions<CategoryName>,
): Service<'hotjar', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'hotjar', CategoryName>
