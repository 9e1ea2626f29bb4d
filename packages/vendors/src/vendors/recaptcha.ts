// Made of ../manifests/recaptcha.json by `npm run vendors`.
import type { Service } from '@sluice/core'
import type { Manifest } from '../manifest.js'
import manifest from '../manifests/recaptcha.json' with { type: 'json' }
import { createVendor } from '../run/create-vendor.js'
import type { VendorOptions } from '../run/read-options.js'

export type RecaptchaOptions<CategoryName extends string = string> = VendorOptions<CategoryName>

/**
 * Google reCAPTCHA as a service: only declared, because the page itself holds it with `data-consent`. Throws a TypeError for a wrong option.
 * @example createConsent({ services: [recaptcha()] })
 */
export const recaptcha = <const CategoryName extends string = 'marketing'>(
  options: RecaptchaOptions<CategoryName> = {},
): Service<'recaptcha', NoInfer<CategoryName>> =>
  createVendor<CategoryName>(manifest as Manifest, options) as Service<'recaptcha', CategoryName>
