// Made of ../manifests/youtube.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/youtube.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export interface YoutubeOptions<CategoryName extends string = string>
  extends VendorOptions<CategoryName> {
  /** @default false */
  nocookie?: boolean | undefined
}

/**
 * YouTube as a service: only declared, because the page itself holds it with `data-consent`. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [youtube()] })
 */
export const youtube = <const CategoryName extends string = 'marketing'>(
  options: YoutubeOptions<CategoryName> = {},
): Service<'youtube', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'youtube', CategoryName>
