import { afterEach, expect, it, vi } from 'vitest'
import { googleServices } from '../../src/config/google-services.js'
import { createGoogleCutOff } from '../../src/inside/google-cut-off.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('knows Google’s hosts and those of the site, and none of a service that the site has not', async () => {
  vi.stubGlobal('fetch', async () => {})
  const google = { analytics: 'G-ONE', host: 'https://metrics.test' }
  const services = googleServices(google).map(({ service }) => service)
  const consent = { policy: { services }, granted: () => false, on: () => () => {} }
  const stop = createGoogleCutOff(consent, { ran: ['google-analytics'] })
  const passes = (address: string) =>
    fetch(address).then(
      () => true,
      () => false,
    )
  expect(await passes('https://region1.google-analytics.com/g/collect')).toBe(false)
  expect(await passes('https://metrics.test/g/collect')).toBe(false)
  // Without a service for Ads, Analytics answers for what its library sends there.
  expect(await passes('https://www.google.de/ads/ga-audiences')).toBe(false)
  expect(await passes('https://other.test/')).toBe(true)
  stop()
})
