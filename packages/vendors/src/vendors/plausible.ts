// Made of ../manifests/plausible.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/plausible.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface PlausibleOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The domain of your site as it stands in Plausible such as example.com. */
  id: string
  /** The address of your own Plausible without a slash at its end. @default 'https://plausible.io' */
  server?: string | undefined
}

/**
 * Plausible Analytics as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [plausible({ id: 'example.com' })] })
 */
export const plausible = <const CategoryName extends string = 'analytics'>(
  options: PlausibleOptions<CategoryName>,
): Service<'plausible', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'plausible', CategoryName>
