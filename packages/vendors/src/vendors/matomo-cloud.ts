// Made of ../manifests/matomo-cloud.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/matomo-cloud.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface MatomoCloudOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The number of your site such as 1. */
  id: string
  /** The name of your account such as example, of example.matomo.cloud. */
  account: string
}

/**
 * Matomo Cloud as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [matomoCloud({ id: '1', account: 'example' })] })
 */
export const matomoCloud = <const CategoryName extends string = 'analytics'>(
  options: MatomoCloudOptions<CategoryName>,
): Service<'matomo-cloud', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'matomo-cloud', CategoryName>
