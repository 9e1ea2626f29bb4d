import type { Service } from '@sluice/core'
import { agree } from '../layer/agree.js'
import { pageLayerOf } from '../layer/google-service.js'
import type { GoogleOptions } from '../options/google-options.js'
import { saidIn } from '../options/said-in.js'

export interface ConsentModeOptions<CategoryName extends string = string>
  extends Omit<GoogleOptions, 'mode' | 'early' | 'host'> {
  /** A category that is required: telling Google about a refusal needs no consent. @default 'necessary' */
  category?: CategoryName | undefined
}

/**
 * Keeps Google's consent state right for tags that the page loads itself, as held markup or otherwise.
 * Unlike the other adapters it loads nothing, and speaks from the start: default, then update.
 * @example createConsent({ services: [consentMode()] })
 */
export function consentMode<const CategoryName extends string = 'necessary'>({
  category = 'necessary' as CategoryName,
  ...given
}: ConsentModeOptions<CategoryName> = {}): Service<'google-consent-mode', NoInfer<CategoryName>> {
  const name = 'google-consent-mode'
  const options = saidIn(given)
  return {
    name,
    category,
    title: 'Google Consent Mode',
    provider: 'Google',
    purpose: 'passes-on-choice',
    onStart(context) {
      const pageLayer = pageLayerOf(context, options)
      pageLayer.share(context, options)
      agree(pageLayer, name, options)
    },
  }
}
