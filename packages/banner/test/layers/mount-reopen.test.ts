import type { Undo } from '@sluice/core'
import { afterEach, expect, test, vi } from 'vitest'
import { en } from '../../src/languages/en.js'
import { mountBanner } from '../../src/layers/mount-banner.js'
import { mountReopen } from '../../src/layers/mount-reopen.js'
import { fillBrowserGaps } from '../support/browser-gaps.js'
import { fakeConsent } from '../support/fake-consent.js'

fillBrowserGaps()

let undo: Undo

afterEach(() => undo())

const part = (name: string) =>
  [...document.querySelectorAll('sluice-banner')]
    .map((host) => host.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`))
    .find(Boolean)

test('is there as soon as nothing is left to ask, and opens the preferences', () => {
  const { consent } = fakeConsent()
  const preferences = vi.fn()
  undo = mountReopen(consent, { texts: en, preferences })
  expect(part('reopen')?.hidden).toBe(true)
  consent.rejectAll()
  expect(part('reopen')?.hidden).toBe(false)
  expect(part('reopen')?.getAttribute('aria-label')).toBe('Privacy preferences')
  part('reopen')?.click()
  expect(preferences).toHaveBeenCalledOnce()
})

test('comes with the banner if reopen is on, and is no second banner', () => {
  const { consent } = fakeConsent()
  consent.acceptAll()
  const stop = mountReopen(consent, { texts: en, preferences() {} })
  const banner = mountBanner(consent, { reopen: true })
  undo = () => {
    banner()
    stop()
  }
  expect(document.querySelectorAll('[data-reopen]')).toHaveLength(2)
  banner.preferences()
  expect(part('dialog')).toBeDefined()
  banner()
  expect(document.querySelectorAll('[data-reopen]')).toHaveLength(1)
})

test('comes back into a page that takes it away, as long as it can be seen', async () => {
  const { consent } = fakeConsent()
  undo = mountReopen(consent, { texts: en, preferences() {} })
  const observed = () => new Promise((resolve) => setTimeout(resolve))
  document.querySelector('[data-reopen]')?.remove()
  await observed()
  expect(part('reopen')).toBeUndefined()
  consent.rejectAll()
  document.body.replaceWith(document.createElement('body'))
  await observed()
  expect(part('reopen')?.hidden).toBe(false)
  undo()
  await observed()
  expect(part('reopen')).toBeUndefined()
})

test('is not there for a page that did not ask for it', () => {
  undo = mountBanner(fakeConsent().consent)
  expect(part('reopen')).toBeUndefined()
})
