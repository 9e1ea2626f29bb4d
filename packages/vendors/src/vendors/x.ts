// Made of ../manifests/x.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/x.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface XOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your pixel such as o1234. */
  id: string
}

/**
 * X Pixel as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [x({ id: 'o1234' })] })
 */
export const x = <const CategoryName extends string = 'marketing'>(
  options: XOptions<CategoryName>,
): Service<'x', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'x', CategoryName>
