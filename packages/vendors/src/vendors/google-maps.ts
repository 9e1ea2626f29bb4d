// Made of ../manifests/google-maps.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/google-maps.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export type GoogleMapsOptions<CategoryName extends string = string> = VendorOptions<CategoryName>

/**
 * Google Maps as a service: only declared, because the page itself holds it with `data-consent`. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [googleMaps()] })
 */
export const googleMaps = <const CategoryName extends string = 'marketing'>(
  options: GoogleMapsOptions<CategoryName> = {},
): Service<'google-maps', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'google-maps', CategoryName>
