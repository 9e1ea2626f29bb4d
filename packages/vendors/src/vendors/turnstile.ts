// Made of ../manifests/turnstile.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/turnstile.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export type TurnstileOptions<CategoryName extends string = string> = VendorOptions<CategoryName>

/**
 * Cloudflare Turnstile as a service: only declared, because the page itself holds it with `data-consent`. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [turnstile()] })
 */
export const turnstile = <const CategoryName extends string = 'necessary'>(
  options: TurnstileOptions<CategoryName> = {},
): Service<'turnstile', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'turnstile', CategoryName>
