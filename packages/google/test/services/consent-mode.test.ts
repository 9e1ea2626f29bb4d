import { beforeEach, expect, it } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { consentMode, googleAnalytics, tagManager } from '../../src/index.js'
import { arrive, clearPage, gtag, openPage } from '../google-fake.js'

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
    stored: recordText(['analytics'], ['marketing', 'google-analytics']),
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

it('leaves events that a reader of the page’s own may still want', () => {
  const page = openPage([
    consentMode(),
    googleAnalytics({ id: 'G-ONE' }),
    tagManager({ id: 'GTM-BOX' }),
  ])
  page.consent.decide({ analytics: true, 'google-tag-manager': false } as never)
  arrive(page.layer())
  gtag('event', 'of_the_page')
  page.consent.decide({ 'google-tag-manager': true } as never)
  expect(page.words()).toContain('event of_the_page G101')
})
