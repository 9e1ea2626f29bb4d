// Made of ../manifests/posthog.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/posthog.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface PosthogOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The key of your project such as phc_abcdefgh. */
  id: string
  /** @default 'eu' */
  region?: 'eu' | 'us' | undefined
}

/**
 * PostHog as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [posthog({ id: 'phc_abcdefgh' })] })
 */
export const posthog = <const CategoryName extends string = 'analytics'>(
  options: PosthogOptions<CategoryName>,
): Service<'posthog', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'posthog', CategoryName>
