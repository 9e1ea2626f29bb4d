import type { Member } from '@sluice/google/bare'
import { expect, it } from 'vitest'
import type { GoogleConfig } from '../src/config.js'
import { googleServices } from '../src/google-services.js'
import { plainGoogle } from '../src/plain-google.js'

/** What an adapter makes of a config, or that it throws. */
function outcome(make: typeof plainGoogle, google: GoogleConfig | undefined) {
  const members: Member[] = []
  const run = (member: Member) => {
    members.push(member)
    return {}
  }
  try {
    return { services: make(google, run), members }
  } catch (error) {
    return (error as Error).constructor
  }
}

const host = 'https://metrics.example/x'
const config = { server_container_url: 'https://server.example', transport_url: '/collect' }

it.each<[string, GoogleConfig | undefined]>([
  ['nothing', undefined],
  ['no id', { host, mode: 'advanced' }],
  ['one id', { analytics: 'G-ONE' }],
  ['several ids, one twice', { analytics: 'G-ONE, G-TWO G-ONE' }],
  ['a list of ids', { analytics: ['G-ONE', 'GT-2'], analyticsCategory: 'stats' }],
  ['no ids in a list', { analytics: [] }],
  ['an empty id', { analytics: '' }],
  ['an id of Ads for Analytics', { analytics: 'AW-1' }],
  ['an id of old', { analytics: 'UA-1-1' }],
  ['Ads', { ads: 'AW-1', adsConfig: config, conversions: [{ label: 'x' }], host, early: 'drop' }],
  ['two ids of Ads', { ads: 'AW-1,AW-2' }],
  ['Ads that are a number', { ads: 5 as never }],
  ['a container', { tagManager: 'GTM-A', dataLayerName: 'layer' }],
  ['a container of marketing', { tagManager: 'GTM-A', tagManagerCategory: 'marketing' }],
  ['a container that is none', { tagManager: 'G-A' }],
  ['all of them', { analytics: 'G-ONE', ads: 'AW-1', tagManager: 'GTM-A', config, host: '/m' }],
  ['a host that is none', { analytics: 'G-ONE', host: 'metrics.example' }],
  ['a null', { analytics: null as never }],
])('makes the same as the adapters do of %s', (_, google) => {
  expect(outcome(plainGoogle, google)).toEqual(outcome(googleServices, google))
})
