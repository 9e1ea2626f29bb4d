import { beforeEach, expect, it } from 'vitest'
import { consentMode, googleAnalytics } from '../src/index.js'
import { clearPage, gtag, openPage, record } from './google-fake.js'

beforeEach(clearPage)

it('speaks from the start, before what the page queued, and loads nothing', () => {
  gtag('set', 'currency')
  gtag('config', 'G-OWN')
  const page = openPage([consentMode()])
  expect(page.words()).toEqual(['default G100', 'set currency G100', 'config G-OWN G100'])
  page.consent.acceptAll()
  page.consent.withdraw()
  expect(page.words().slice(3)).toEqual([
    'update G111',
    'event sluice_consent G111',
    'update G100',
    'event sluice_consent G100',
  ])
  expect(page.libraries).toEqual([])
})

it('restores the choice, and leaves the queue to the page when an adapter starts beside it', () => {
  const page = openPage([consentMode(), googleAnalytics({ id: 'G-ONE' })], {
    stored: record(['analytics'], ['marketing', 'google-analytics']),
  })
  gtag('event', 'of_the_page')
  page.consent.acceptAll()
  expect(page.words()).toEqual([
    'default G100',
    'update G100',
    'event sluice_consent G100',
    'event of_the_page G100',
    'update G111',
    'event sluice_consent G111',
    'js',
    'config G-ONE G111',
  ])
})
