import { beforeEach, describe, expect, it } from 'vitest'
import { googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { clearPage, gtag, openPage, readAsGoogle } from '../google-fake.js'

beforeEach(clearPage)

describe('options', () => {
  it('take a host, a data layer name, ids, parameters, an event name', () => {
    const page = openPage([
      googleAnalytics({
        ids: ['G-ONE', 'G-TWO', 'G-ONE'],
        host: 'https://metrics.example.com/g/',
        dataLayerName: 'layer',
        eventName: 'consent_ready',
        config: { send_page_view: false, user_id: 'u' },
      }),
    ])
    gtag('event', 'elsewhere')
    page.consent.acceptAll()
    expect(page.libraries).toEqual(['https://metrics.example.com/g/gtag/js?id=G-ONE&l=layer'])
    const { layer } = window as unknown as { layer: { 0: string; 2: unknown }[] }
    expect(readAsGoogle(layer)).toContain('event consent_ready G111')
    expect(layer.filter((entry) => entry[0] === 'config').map((entry) => entry[2])).toEqual([
      { send_page_view: false, user_id: 'u' },
      { send_page_view: false, user_id: 'u' },
    ])
  })

  it('hold conversions until the grant, and send each once', () => {
    const conversions = [{ label: 'abc', value: 9, currency: 'EUR' }, { label: 'def' }]
    const page = openPage([googleAds({ id: 'AW-1', conversions })])
    page.consent.decide({ analytics: true })
    expect([...page.layer()]).toEqual([])
    page.consent.acceptAll()
    page.consent.withdraw()
    page.consent.acceptAll()
    const events = page.layer().filter((entry) => (entry as string[])[0] === 'event')
    expect(events.map((entry) => Array.from(entry as unknown[]))).toEqual([
      ['event', 'conversion', { send_to: 'AW-1/abc', value: 9, currency: 'EUR' }],
      ['event', 'conversion', { send_to: 'AW-1/def' }],
    ])
  })
})

describe('hosts', () => {
  const plain = googleAnalytics({ id: 'G-ONE' })
  const own = (host: string, config = {}) =>
    googleAnalytics({ id: 'G-ONE', host, config }).hosts?.slice(plain.hosts?.length)

  it.each([
    ['https://metrics.example.com', ['metrics.example.com']],
    ['https://metrics.example.com/', ['metrics.example.com']],
    ['https://www.example.com/metrics', ['www.example.com/metrics*']],
    ['http://127.0.0.1:8080', ['127.0.0.1:8080']],
    ['/metrics', ['localhost:3000/metrics*']],
    // The site itself must stay reachable.
    [
      'http://localhost:3000',
      ['gtag/*', 'gtm.js*', 'g/*', 'ccm/*', 'pagead/*'].map((path) => `localhost:3000/${path}`),
    ],
  ])('of %s', (host, patterns) => {
    expect(own(host)).toEqual(patterns)
  })

  it('follow a tagging server that only the parameters name', () => {
    const config = { server_container_url: 'https://ss.example.com' }
    expect(own('', config)).toEqual(['ss.example.com'])
    expect(googleAds({ id: 'AW-1', config }).hosts?.at(-1)).toBe('ss.example.com')
  })

  it('of a container are those of Analytics, and its own host', () => {
    const { hosts } = tagManager({ id: 'GTM-BOX', host: '/metrics' })
    expect(hosts).toEqual([...(plain.hosts ?? []), 'localhost:3000/metrics*'])
  })
})

describe('storage', () => {
  it('of a container can be said by the site', () => {
    const storage = [{ name: 'fbp', duration: '90 days' }]
    const names = (service: { storage?: readonly { name: string }[] | undefined }) =>
      service.storage?.map(({ name }) => name)
    expect(names(tagManager({ id: 'GTM-BOX', storage }))).toEqual(['fbp'])
    expect(names(tagManager({ id: 'GTM-BOX' }))).not.toContain('_gcl_*')
    expect(names(tagManager({ id: 'GTM-BOX', category: 'marketing' }))).toContain('_gcl_*')
  })

  it('has a purpose in words for each item', () => {
    const services = [
      googleAnalytics({ id: 'G-ONE' }),
      googleAds({ id: 'AW-1' }),
      tagManager({ id: 'GTM-BOX', category: 'marketing' }),
    ]
    const silent = services.flatMap(({ storage = [] }) => storage.filter(({ purpose }) => !purpose))
    expect(silent).toEqual([])
  })
})
