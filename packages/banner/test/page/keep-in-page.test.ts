import { afterEach, expect, test, vi } from 'vitest'
import type { Banner } from '../../src/layers/banner-options.js'
import { mountBanner } from '../../src/layers/mount-banner.js'
import { fillBrowserGaps } from '../support/browser-gaps.js'
import { fakeConsent } from '../support/fake-consent.js'

fillBrowserGaps()

let banner: Banner

afterEach(() => {
  banner()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const host = () => document.querySelector('sluice-banner')
/** Mutation observers have been heard. */
const observed = () => new Promise((resolve) => setTimeout(resolve))

test('comes back into a body that a framework has replaced', async () => {
  banner = mountBanner(fakeConsent().consent)
  document.body.replaceWith(document.createElement('body'))
  await observed()
  expect(document.body.previousElementSibling?.localName).toBe('sluice-banner')
  document.body.replaceWith(document.createElement('body'))
  await observed()
  expect(host()?.shadowRoot?.querySelector('[part=banner]')).toBeTruthy()
})

test('comes back into a document that was drawn anew', async () => {
  banner = mountBanner(fakeConsent().consent)
  const old = document.documentElement
  const copy = old.cloneNode(true) as HTMLElement
  for (const one of copy.querySelectorAll('sluice-banner')) one.remove()
  old.remove()
  document.append(copy)
  await observed()
  expect(host()?.parentElement).toBe(copy)
  document.body.remove()
  host()?.remove()
  copy.append(document.createElement('body'))
  await observed()
  expect(host()?.shadowRoot?.querySelector('[part=banner]')).toBeTruthy()
})

test('a page that removes it over and over gets one message, and the banner comes back later', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const heard = () => Promise.resolve()
  const error = vi.spyOn(console, 'error').mockReturnValue()
  banner = mountBanner(fakeConsent().consent)
  for (let round = 0; round < 3; round += 1) {
    for (let removal = round ? 1 : 0; removal < 4; removal += 1) {
      expect(host(), `${round} ${removal}`).toBeTruthy()
      host()?.remove()
      await heard()
    }
    expect(host()).toBeNull()
    vi.advanceTimersByTime(1_000)
  }
  expect(host()).toBeTruthy()
  expect(error.mock.calls).toEqual([
    ['[sluice] the page removes <sluice-banner> over and over: it comes back 3 times a second'],
  ])
})

test('stays away where nothing is to be asked', async () => {
  const { consent } = fakeConsent()
  banner = mountBanner(consent)
  consent.rejectAll()
  host()?.remove()
  await observed()
  expect(host()).toBeNull()
})
