import { en } from '@sluice/banner'
import { googleWords } from '@sluice/google/internal'
import { expect, it } from 'vitest'
import { wholeTexts } from '../../src/inside/whole-texts.js'

it('English has the words of Google’s services', () => {
  expect(wholeTexts()).toEqual({ ...en, services: googleWords })
})

it('keeps the titles and addresses that a language leaves out', () => {
  const purpose = 'Zählt Besuche.'
  const mine = { 'google-analytics': { purpose }, chat: { title: 'Gespräch' } }
  const { services } = wholeTexts({ ...en, services: mine })
  expect(services.chat).toEqual({ title: 'Gespräch' })
  expect(services['google-analytics']).toMatchObject({ title: 'Google Analytics', purpose })
  expect(services['google-ads']?.privacyPolicy).toMatch(/^https:/)
})
