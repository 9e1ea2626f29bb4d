import type { Consent } from '@sluice/core'
import { bindControls } from './controls.js'
import { type Banner, type CreateBannerOptions, createBanner } from './create-banner.js'

export interface BannerOptions extends Omit<CreateBannerOptions, 'onStart'> {
  /** Whether the page's `data-sluice` buttons and links are bound as well. @default true */
  controls?: boolean | undefined
}

/**
 * Asks the visitor for whatever is unset, and makes the page's `data-sluice` buttons and links work.
 * Unlike `bindControls` it brings the dialogs themselves. Call it once per document.
 * @example const banner = mountBanner(consent, { privacyPolicy: '/privacy' })
 */
export function mountBanner(
  consent: Consent,
  { controls = true, ...options }: BannerOptions = {},
): Banner {
  if (!controls) return createBanner(consent, options)
  return createBanner(consent, {
    ...options,
    onStart: ({ preferences }) =>
      bindControls({ consent, preferences, document: options.document }),
  })
}
