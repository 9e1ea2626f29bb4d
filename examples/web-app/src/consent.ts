import { createConsent } from '@sluice/core'
import { googleAnalytics } from '@sluice/google'
import { feedback } from './feedback.js'
import { googleHost } from './google-host.js'

/** What this app asks about. The names below are all that `consent.granted(…)` compiles with. */
export const consent = createConsent({
  revision: 1,
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: [
    googleAnalytics({ id: 'G-EXAMPLE002', category: 'analytics', host: googleHost() }),
    feedback,
  ],
})
