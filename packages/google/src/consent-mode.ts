import type { Service } from '@sluice/core'
import { type GoogleOptions, startTag } from './google-tag.js'

export interface ConsentModeOptions<CategoryName extends string = string> extends GoogleOptions {
  /** The category that is required: telling Google about a refusal needs no consent. @default 'necessary' */
  category?: CategoryName | undefined
}

/** Consent Mode for tags that the page loads itself, without its words. */
export function consentMode<const CategoryName extends string = 'necessary'>({
  category = 'necessary' as CategoryName,
  ...options
}: ConsentModeOptions<CategoryName> = {}): Service<'google-consent-mode', NoInfer<CategoryName>> {
  return {
    name: 'google-consent-mode',
    category,
    provider: 'Google',
    onGrant: (context) => {
      startTag(context, options)
    },
  }
}
