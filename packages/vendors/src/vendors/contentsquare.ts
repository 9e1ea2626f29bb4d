// Made of ../manifests/contentsquare.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/contentsquare.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface ContentsquareOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your tag such as 1a2b3c4d5e6f7. */
  id: string
}

/**
 * Contentsquare as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [contentsquare({ id: '1a2b3c4d5e6f7' })] })
 */
export const contentsquare = <const CategoryName extends string = 'analytics'>(
  options: ContentsquareOptions<CategoryName>,
): Service<'contentsquare', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<
    'contentsquare',
    CategoryName
  >
