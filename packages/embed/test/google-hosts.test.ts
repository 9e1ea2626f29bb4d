import { googleAds, googleAnalytics, tagManager } from '@sluice/google/bare'
import { expect, it } from 'vitest'
import { googleHosts } from '../src/google-hosts.js'

it('are those that the adapters declare', () => {
  const adapters = [
    googleAnalytics({ id: 'G-1' }),
    googleAds({ id: 'AW-1' }),
    tagManager({ id: 'GTM-1' }),
  ]
  expect(googleHosts).toEqual(adapters.map(({ name, hosts }) => ({ name, hosts })))
})
