// Made of ../manifests/tiktok.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/tiktok.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface TiktokOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your pixel such as C4ABCDEFGHIJKLMNOPQ0. */
  id: string
}

/**
 * TikTok Pixel as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [tiktok({ id: 'C4ABCDEFGHIJKLMNOPQ0' })] })
 */
export const tiktok = <const CategoryName extends string = 'marketing'>(
  options: TiktokOptions<CategoryName>,
): Service<'tiktok', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'tiktok', CategoryName>
