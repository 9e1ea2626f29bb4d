import { googleAds, googleAnalytics, tagManager } from '@sluice/google/bare'
import { expect, it } from 'vitest'
import { googleHosts } from '../src/google-hosts.js'

it('are those that the adapters declare', () => {
  const run = () => ({})
  const adapters = [
    googleAnalytics({ id: 'G-1' }, run),
    googleAds({ id: 'AW-1' }, run),
    tagManager({ id: 'GTM-1' }, run),
  ]
  expect(googleHosts).toEqual(adapters.map(({ name, hosts }) => ({ name, hosts })))
})
