// Made of ../manifests/intercom.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/intercom.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface IntercomOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your workspace such as abcd1234. */
  id: string
  /** @default 'us' */
  region?: 'us' | 'eu' | 'au' | undefined
}

/**
 * Intercom as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [intercom({ id: 'abcd1234' })] })
 */
export const intercom = <const CategoryName extends string = 'marketing'>(
  options: IntercomOptions<CategoryName>,
): Service<'intercom', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'intercom', CategoryName>
