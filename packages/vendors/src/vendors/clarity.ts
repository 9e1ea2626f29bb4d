// Made of ../manifests/clarity.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/clarity.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface ClarityOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your Clarity project such as abcdefghij. */
  id: string
}

/**
 * Microsoft Clarity as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [clarity({ id: 'abcdefghij' })] })
 */
export const clarity = <const CategoryName extends string = 'analytics'>(
  options: ClarityOptions<CategoryName>,
): Service<'clarity', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'clarity', CategoryName>
