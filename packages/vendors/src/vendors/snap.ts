// Made of ../manifests/snap.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/snap.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface SnapOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your pixel such as 01234567-89ab-cdef-0123-456789abcdef. */
  id: string
}

/**
 * Snap Pixel as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [snap({ id: '01234567-89ab-cdef-0123-456789abcdef' })] })
 */
export const snap = <const CategoryName extends string = 'marketing'>(
  options: SnapOptions<CategoryName>,
): Service<'snap', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'snap', CategoryName>
