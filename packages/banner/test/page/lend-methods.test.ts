import { afterEach, expect, test } from 'vitest'
import { mountBanner } from '../../src/layers/mount-banner.js'
import { fillBrowserGaps } from '../support/browser-gaps.js'
import { fakeConsent } from '../support/fake-consent.js'

fillBrowserGaps()
const names = ['createElement', 'createElementNS', 'createTextNode', 'body', 'defaultView'] as const
afterEach(() => {
  for (const name of names) Reflect.deleteProperty(document, name)
})

test.each(names)('draws its layers where an element is called %s', (name) => {
  const value = document.createElement('img')
  Object.defineProperty(document, name, { value, configurable: true })
  const banner = mountBanner(fakeConsent().consent)
  banner.preferences()
  const [host] = document.getElementsByTagName('sluice-banner')
  expect(host?.shadowRoot?.querySelector('dialog [part=save]')?.textContent).toBe('Save choices')
  expect(host?.shadowRoot?.querySelector('[part=banner] h2')?.textContent).toBeTruthy()
  banner()
  expect(document.getElementsByTagName('sluice-banner')).toHaveLength(0)
})
