// Made of ../manifests/vimeo.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/vimeo.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export type VimeoOptions<CategoryName extends string = string> = VendorOptions<CategoryName>

/**
 * Vimeo as a service: only declared, because the page itself holds it with `data-consent`. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [vimeo()] })
 */
export const vimeo = <const CategoryName extends string = 'marketing'>(
  options: VimeoOptions<CategoryName> = {},
): Service<'vimeo', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'vimeo', CategoryName>
