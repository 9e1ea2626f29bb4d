import type { Consent } from '@sluice/core'
import { en } from '../languages/en.js'
import { keepClear } from '../page/keep-clear.js'
import type { ViewActions } from './add-actions.js'
import type { View } from './view.js'
import type { ViewOptions } from './view-options.js'
import { viewWithFallback } from './view-with-fallback.js'

/**
 * Makes what `Banner` and `Preferences` are drawn from: texts, categories, and what their buttons do.
 * Unlike `createBanner` it draws nothing; draw again when `consent.subscribe` calls back.
 * @example const view = createView(consent, { privacyPolicy: '/privacy' }, { choose, left, putOff, decided })
 */
export function createView(consent: Consent, options: ViewOptions, actions: ViewActions): View {
  const view = viewWithFallback(en)(consent, options, actions)
  return { ...view, stand: (banner) => (banner ? keepClear(banner) : undefined) }
}
