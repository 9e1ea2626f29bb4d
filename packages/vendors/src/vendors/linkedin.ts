// Made of ../manifests/linkedin.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/linkedin.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface LinkedinOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** Your partner id such as 123456. */
  id: string
}

/**
 * LinkedIn Insight Tag as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [linkedin({ id: '123456' })] })
 */
export const linkedin = <const CategoryName extends string = 'marketing'>(
  options: LinkedinOptions<CategoryName>,
): Service<'linkedin', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'linkedin', CategoryName>
