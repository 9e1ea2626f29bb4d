import { createConsent } from '@sluice/core'
import { createCutOff } from '@sluice/core/cut-off'
import { googleAnalytics } from '@sluice/google'
import { feedback } from './feedback.js'
import { googleHost } from './google-host.js'

/** What this app asks about. The names below are all that `consent.granted(…)` compiles with. */
export const consent = createConsent({
  revision: 1,
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: [
    googleAnalytics({
      id: 'G-APPEXAMPLE',
      category: 'analytics',
      host: googleHost(),
      // The router says each page: see track-page-view.ts.
      config: { send_page_view: false },
    }),
    feedback,
  ],
})

// Before Google's library comes: what it still has queued at a withdrawal does not leave.
createCutOff(consent)
