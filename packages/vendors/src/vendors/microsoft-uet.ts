// Made of ../manifests/microsoft-uet.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/microsoft-uet.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface MicrosoftUetOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** The id of your UET tag such as 12345678. */
  id: string
}

/**
 * Microsoft Advertising as a service: nothing is requested from it before the grant. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [microsoftUet({ id: '12345678' })] })
 */
export const microsoftUet = <const CategoryName extends string = 'marketing'>(
  options: MicrosoftUetOptions<CategoryName>,
): Service<'microsoft-uet', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<
    'microsoft-uet',
    CategoryName
  >
