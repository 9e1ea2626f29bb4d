import { beforeEach, expect, it } from 'vitest'
import { googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { arrive, clearPage, gtag, openPage } from '../google-fake.js'

beforeEach(() => {
  clearPage()
  history.replaceState(null, '', '/')
})

const configs = (layer: readonly unknown[]) =>
  layer
    .map((entry) => Array.from(Object(entry) as unknown[]))
    .filter(([name]) => name === 'config')
    .map(([, id, parameters]) => [id, parameters])

it('what the page says of an id before its start is part of our config, and wins', () => {
  gtag('config', 'G-ONE', { user_id: 'u', branch: 'north' })
  const page = openPage([googleAnalytics({ id: 'G-ONE', config: { branch: 'ours', plan: 'a' } })])
  gtag('config', 'G-ONE', { branch: 'south' })
  page.consent.acceptAll()
  expect(configs(page.layer())).toEqual([['G-ONE', { branch: 'south', plan: 'a', user_id: 'u' }]])
})

it('what it says of an id that is not granted does not start it, and waits for its grant', () => {
  const page = openPage([googleAnalytics({ id: 'G-ONE' }), googleAds({ id: 'AW-1' })])
  page.consent.decide({ analytics: true, marketing: false })
  const hits = arrive(page.layer())
  gtag('config', 'AW-1', { allow_enhanced_conversions: true })
  expect(hits.map(({ id }) => id)).toEqual(['G-ONE'])
  page.consent.decide({ marketing: true })
  expect(configs(page.layer()).at(-1)).toEqual(['AW-1', { allow_enhanced_conversions: true }])
})

it('a later config is a page view only at another address', () => {
  const page = openPage([googleAnalytics({ id: 'G-ONE' })])
  page.consent.acceptAll()
  const hits = arrive(page.layer())
  gtag('config', 'G-ONE')
  gtag('config', 'G-ONE', { user_id: 'u' })
  expect(hits).toHaveLength(1)
  history.pushState(null, '', '/route')
  gtag('config', 'G-ONE', { page_path: '/route' })
  gtag('config', 'G-OTHER')
  expect(hits.map(({ id }) => id)).toEqual(['G-ONE', 'G-ONE', 'G-OTHER'])
})

it('a page that sends its views itself says so in its own config', () => {
  gtag('config', 'G-ONE', { send_page_view: false })
  gtag('event', 'page_view', { page_title: 'First' })
  const page = openPage([googleAnalytics({ id: 'G-ONE' })])
  page.consent.acceptAll()
  expect(arrive(page.layer()).map(({ name }) => name)).toEqual(['page_view'])
})

it('FPID is only said to be out of reach where a server may set it', () => {
  const httpOnly = ({
    storage = [],
  }: {
    storage?: readonly { httpOnly?: boolean | undefined }[] | undefined
  }) => storage.some((item) => item.httpOnly)
  const server = 'https://metrics.example.com'
  expect(
    [
      googleAnalytics({ id: 'G-ONE' }),
      tagManager({ id: 'GTM-BOX' }),
      googleAnalytics({ id: 'G-ONE', host: server }),
      googleAnalytics({ id: 'G-ONE', config: { server_container_url: server } }),
      tagManager({ id: 'GTM-BOX', host: '/metrics' }),
    ].map(httpOnly),
  ).toEqual([false, false, true, true, true])
})
