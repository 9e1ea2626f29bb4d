// Made of ../manifests/stripe.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/stripe.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export type StripeOptions<CategoryName extends string = string> = VendorOptions<CategoryName>

/**
 * Stripe as a service: only declared, because the page itself holds it with `data-consent`. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [stripe()] })
 */
export const stripe = <const CategoryName extends string = 'necessary'>(
  options: StripeOptions<CategoryName> = {},
): Service<'stripe', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'stripe', CategoryName>
