// Made of ../manifests/meta-pixel.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/meta-pixel.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface MetaPixelOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your pixel such as 1234567890. */
  id: string
  /** A language and country such as en_US. @default 'en_US' */
  locale?: string | undefined
}

/**
 * Meta Pixel as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [metaPixel({ id: '1234567890' })] })
 */
export const metaPixel = <const CategoryName extends string = 'marketing'>(
  options: MetaPixelOptions<CategoryName>,
): Service<'meta-pixel', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'meta-pixel', CategoryName>
