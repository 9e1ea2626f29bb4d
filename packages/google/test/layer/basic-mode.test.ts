import { beforeEach, describe, expect, it } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { arrive, clearPage, gtag, openPage } from '../google-fake.js'

const analytics = googleAnalytics({ id: 'G-ONE' })
const ads = googleAds({ id: 'AW-123' })
const container = tagManager({ id: 'GTM-BOX' })
const all = recordText(['analytics', 'marketing', 'google-analytics', 'google-ads'])

beforeEach(clearPage)

describe('before the grant', () => {
  it('says and loads nothing before the choice, and nothing after a refusal', () => {
    const page = openPage([analytics, ads, container])
    page.consent.rejectAll()
    expect([...page.layer()]).toEqual([])
    expect(page.libraries).toEqual([])
    expect(page.errors).toEqual([])
  })

  it('silences its ids against a snippet that should not be there', () => {
    openPage([analytics])
    gtag('config', 'G-ONE')
    gtag('config', 'G-OTHER')
    expect(arrive((window as never as { dataLayer: unknown[] }).dataLayer)).toMatchObject([
      { id: 'G-OTHER' },
    ])
  })
})

describe('on the grant', () => {
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
      granted: 'necessary,analytics,google-analytics',
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

  it('of another id later says update, event and config: no second default', () => {
    const page = openPage([analytics, ads])
    page.consent.decide({ analytics: true })
    const before = page.words().length
    page.consent.decide({ marketing: true })
    expect(page.words().slice(before)).toEqual([
      'update G111',
      'event sluice_consent G111',
      'config AW-123 G111',
    ])
    expect(page.libraries).toHaveLength(1)
  })

  it('of a name that Google has no type for fires the event all the same', () => {
    const page = openPage([
      analytics,
      { name: 'chat', category: 'marketing', provider: 'Chatty' },
    ] as never)
    page.consent.decide({ analytics: true, marketing: false })
    page.consent.decide({ chat: true } as never)
    expect(page.words().slice(-2)).toEqual(['update G101', 'event sluice_consent G101'])
    const before = page.words().length
    page.consent.decide({ chat: true } as never)
    expect(page.words()).toHaveLength(before)
  })
})

describe('a returning visitor', () => {
  it('hears default, update and event on every page, and never a second default', () => {
    const page = openPage([analytics, ads], { stored: all })
    page.consent.acceptAll()
    expect(page.words()).toEqual([
      'default G100',
      'update G111',
      'event sluice_consent G111',
      'js',
      'config G-ONE G111',
      'config AW-123 G111',
    ])
  })

  it('loses nothing that the page pushed before Sluice came, in its order', () => {
    gtag('set', { currency: 'EUR' })
    gtag('js', new Date())
    gtag('config', 'G-ONE')
    gtag('event', 'sign_up')
    gtag('event', 'purchase')
    const page = openPage([analytics, ads], { stored: all })
    expect(page.words()).toEqual([
      'default G100',
      'update G111',
      'set [object Object] G111',
      'event sluice_consent G111',
      'js',
      'config G-ONE G111',
      'config AW-123 G111',
      'event sign_up G111',
      'event purchase G111',
    ])
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

  it('can be mapped by the site, whichever adapter says so', () => {
    const own = { functionality_storage: ['marketing'], security_storage: ['analytics'] }
    const page = openPage([analytics, googleAds({ id: 'AW-1', consentTypes: own })])
    page.consent.decide({ analytics: true })
    expect(last(page.layer())).toMatchObject({
      functionality_storage: 'denied',
      security_storage: 'granted',
    })
    page.consent.decide({ marketing: true })
    expect(last(page.layer())).toMatchObject({ functionality_storage: 'granted' })
  })
})
