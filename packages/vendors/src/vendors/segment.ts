// Made of ../manifests/segment.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/segment.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface SegmentOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The write key of your source such as abcdefgh12345678. */
  id: string
}

/**
 * Segment as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [segment({ id: 'abcdefgh12345678' })] })
 */
export const segment = <const CategoryName extends string = 'analytics'>(
  options: SegmentOptions<CategoryName>,
): Service<'segment', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'segment', CategoryName>
