import { beforeEach, describe, expect, it } from 'vitest'
import { googleAds, googleAnalytics, tagManager } from '../src/index.js'
import { openPage } from './google-fake.js'

const analytics = googleAnalytics({ id: 'G-ONE' })
const ads = googleAds({ id: 'AW-123' })
const container = tagManager({ id: 'GTM-BOX' })
const allGranted = (names: string) =>
  `v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=${Math.floor(Date.now() / 1000)}&y=${names}&n=`

beforeEach(() => {
  Reflect.deleteProperty(window, 'dataLayer')
  Reflect.deleteProperty(window, 'ga-disable-G-ONE')
})

describe('basic mode', () => {
  it('says and loads nothing before the choice, and nothing after a refusal', () => {
    const page = openPage([analytics, ads, container])
    page.consent.rejectAll()
    expect(page.layer()).toEqual([])
    expect(page.libraries).toEqual([])
  })

  it('says default, update, js, config, then loads the library, and the event comes after the update', () => {
    const page = openPage([analytics])
    page.consent.decide({ analytics: true, marketing: false })
    expect(page.words()).toEqual([
      'default G100',
      'update G101',
      'event sluice_consent G101',
      'js',
      'config G-ONE G101',
    ])
    expect(page.libraries).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-ONE'])
  })

  it('names what is granted and denied in the event, as text', () => {
    const page = openPage([analytics])
    page.consent.decide({ analytics: true, marketing: false })
    expect(page.layer()).toContainEqual({
      event: 'sluice_consent',
      granted: 'analytics,google-analytics',
      denied: 'marketing',
    })
  })

  it('loads the library once for all ids', () => {
    const page = openPage([analytics, ads])
    page.consent.acceptAll()
    expect(page.words()).toEqual([
      'default G100',
      'update G111',
      'event sluice_consent G111',
      'js',
      'config G-ONE G111',
      'config AW-123 G111',
    ])
    expect(page.libraries).toHaveLength(1)
  })

  it('starts a container after the update, beside the library', () => {
    const page = openPage([container, analytics])
    page.consent.acceptAll()
    expect(page.words().slice(0, 4)).toEqual([
      'default G100',
      'update G111',
      'event sluice_consent G111',
      'event gtm.js G111',
    ])
    expect(page.libraries).toEqual([
      'https://www.googletagmanager.com/gtm.js?id=GTM-BOX',
      'https://www.googletagmanager.com/gtag/js?id=G-ONE',
    ])
  })

  it('restores the choice of a returning visitor, never with a second default', () => {
    const page = openPage(
      [analytics, ads],
      allGranted('analytics.marketing.google-analytics.google-ads'),
    )
    page.consent.acceptAll()
    expect(page.words().filter((word) => word.startsWith('default'))).toHaveLength(1)
    expect(page.words()[1]).toBe('update G111')
  })

  it('drops what page code queued before the grant, and keeps plain data', () => {
    const layer: unknown[] = [{ pageType: 'home' }, { event: 'signup' }]
    ;(window as unknown as { dataLayer: unknown[] }).dataLayer = layer
    const page = openPage([analytics])
    page.consent.acceptAll()
    expect(page.layer()).toBe(layer)
    expect(layer).toContainEqual({ pageType: 'home' })
    expect(layer).not.toContainEqual({ event: 'signup' })
    expect(page.words()[0]).toBe('default G100')
  })
})

describe('consent types', () => {
  const last = (layer: unknown[]) => {
    const commands = layer.filter((entry) => (entry as { 1?: string })[1] === 'update')
    return (commands.at(-1) as unknown as { 2: Record<string, string> })[2]
  }

  it('always names all seven: an analytics grant keeps advertising explicitly denied', () => {
    const page = openPage([analytics, ads])
    page.consent.decide({ analytics: true, marketing: false })
    expect(last(page.layer())).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'granted',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    })
  })

  it('follow the service where it differs from its category', () => {
    const page = openPage([analytics, container])
    page.consent.decide({ analytics: true, marketing: true, 'google-analytics': false } as never)
    expect(last(page.layer())).toMatchObject({ analytics_storage: 'denied', ad_storage: 'granted' })
  })

  it('follow a later grant of another category, without a new config', () => {
    const page = openPage([analytics])
    page.consent.decide({ analytics: true })
    page.consent.decide({ marketing: true })
    expect(page.words().slice(-2)).toEqual(['update G111', 'event sluice_consent G111'])
  })

  it('can be mapped by the site', () => {
    const page = openPage([
      googleAnalytics({ id: 'G-ONE', consentTypes: { functionality_storage: ['marketing'] } }),
    ])
    page.consent.acceptAll()
    expect(last(page.layer())).toMatchObject({ functionality_storage: 'granted' })
  })
})

describe('withdrawal', () => {
  it('says denied before it disables the ids, and says nothing twice', () => {
    const page = openPage([analytics, ads])
    page.consent.acceptAll()
    page.consent.withdraw()
    expect(page.words().slice(-2)).toEqual(['update G100', 'event sluice_consent G100'])
    expect(window).toHaveProperty('ga-disable-G-ONE', true)
  })

  it('can be taken back in the same page, without a second page view', () => {
    const page = openPage([analytics])
    page.consent.acceptAll()
    page.consent.withdraw()
    page.consent.acceptAll()
    expect(page.words().filter((word) => word.startsWith('config'))).toHaveLength(1)
    expect(page.words().slice(-2)).toEqual(['update G111', 'event sluice_consent G111'])
    expect(window).toHaveProperty('ga-disable-G-ONE', false)
    expect(page.libraries).toHaveLength(1)
  })
})

describe('options', () => {
  it('take a host, a data layer name, ids and config parameters', () => {
    const page = openPage([
      googleAnalytics({
        ids: ['G-ONE', 'G-TWO'],
        host: 'https://metrics.example.com/g',
        dataLayerName: 'layer',
        config: { send_page_view: false },
      }),
    ])
    page.consent.acceptAll()
    expect(page.libraries).toEqual(['https://metrics.example.com/g/gtag/js?id=G-ONE&l=layer'])
    const { layer } = window as unknown as { layer: { 0: string; 2: unknown }[] }
    expect(layer.filter((entry) => entry[0] === 'config').map((entry) => entry[2])).toEqual([
      { send_page_view: false },
      { send_page_view: false },
    ])
  })

  it.each<[string, () => unknown, string]>([
    [
      'a retired id',
      () => googleAnalytics({ id: 'UA-1234-5' }),
      'googleAnalytics: id: got "UA-1234-5", takes a measurement id such as G-XXXXXXXXXX; UA-… ids are retired',
    ],
    ['no id', () => googleAnalytics({}), 'googleAnalytics: id: got undefined'],
    ['a container as a measurement', () => googleAnalytics({ id: 'GTM-BOX' }), 'a measurement id'],
    [
      'a conversion with its label',
      () => googleAds({ id: 'AW-123/abc' }),
      'a conversion id such as',
    ],
    [
      'a container id in words',
      () => tagManager({ id: 'my container' }),
      'tagManager: id: got "my',
    ],
  ])('refuse %s', (_, create, message) => {
    expect(create).toThrow(message)
  })
})
