import { mountWhenAsked } from '@sluice/banner/when-asked'
import { createGate } from '@sluice/core'
import { logChange } from './change-log.js'
import { consent } from './consent.js'
import { startRouter } from './router.js'

startRouter()

consent.on('change', logChange)
createGate(consent)
// A visitor who has decided loads no code of the banner.
mountWhenAsked(consent, () => import('@sluice/banner'), { privacyPolicy: '/privacy.html' })

await consent.when('analytics')
const note = document.getElementById('analytics-note')
if (note) note.textContent = 'Analytics was granted: page views are counted from here on.'
