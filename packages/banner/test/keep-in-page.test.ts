import { afterEach, expect, test, vi } from 'vitest'
import type { Banner } from '../src/create-banner.js'
import { mountBanner } from '../src/mount-banner.js'
import { fillBrowserGaps } from './support/browser-gaps.js'
import { fakeConsent } from './support/fake-consent.js'

fillBrowserGaps()

let banner: Banner

afterEach(() => {
  banner()
  vi.restoreAllMocks()
})

const host = () => document.querySelector('sluice-banner')
/** Mutation observers have been heard. */
const observed = () => new Promise((resolve) => setTimeout(resolve))

test('comes back into a body that a framework has replaced', async () => {
  banner = mountBanner(fakeConsent().consent)
  document.body.replaceWith(document.createElement('body'))
  await observed()
  expect(document.body.firstElementChild?.localName).toBe('sluice-banner')
  document.body.replaceWith(document.createElement('body'))
  await observed()
  expect(host()?.shadowRoot?.querySelector('[part=banner]')).toBeTruthy()
})

test('gives in to a page that removes it a fourth time, says so once, and tries again at another address', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  banner = mountBanner(fakeConsent().consent)
  const remover = new MutationObserver(() => host()?.remove())
  remover.observe(document.body, { childList: true })
  host()?.remove()
  await observed()
  remover.disconnect()
  expect(host()).toBeNull()
  expect(error.mock.calls).toEqual([
    ['[sluice] the page removes <sluice-banner>: after 3 returns it stays away'],
  ])

  history.pushState(null, '', '/elsewhere')
  banner.open()
  host()?.remove()
  await observed()
  expect(host()).toBeTruthy()
})

test('stays away where nothing is to be asked', async () => {
  const { consent } = fakeConsent()
  banner = mountBanner(consent)
  consent.rejectAll()
  host()?.remove()
  await observed()
  expect(host()).toBeNull()
})
