// Made of ../manifests/crisp.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/crisp.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface CrispOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your website such as 01234567-89ab-cdef-0123-456789abcdef. */
  id: string
}

/**
 * Crisp as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [crisp({ id: '01234567-89ab-cdef-0123-456789abcdef' })] })
 */
export const crisp = <const CategoryName extends string = 'marketing'>(
  options: CrispOptions<CategoryName>,
): Service<'crisp', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'crisp', CategoryName>
