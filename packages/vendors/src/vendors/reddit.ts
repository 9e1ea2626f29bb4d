// Made of ../manifests/reddit.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/reddit.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface RedditOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your pixel such as t2_abcdefgh. */
  id: string
}

/**
 * Reddit Pixel as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [reddit({ id: 't2_abcdefgh' })] })
 */
export const reddit = <const CategoryName extends string = 'marketing'>(
  options: RedditOptions<CategoryName>,
): Service<'reddit', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'reddit', CategoryName>
