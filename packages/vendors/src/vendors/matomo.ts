// Made of ../manifests/matomo.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/matomo.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface MatomoOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The number of your site such as 1. */
  id: string
  /** The address of your Matomo without a slash at its end such as https://matomo.example.com. */
  server: string
}

/**
 * Matomo as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [matomo({ id: '1', server: 'https://matomo.example.com' })] })
 */
export const matomo = <const CategoryName extends string = 'analytics'>(
  options: MatomoOptions<CategoryName>,
): Service<'matomo', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'matomo', CategoryName>
