import { afterEach, describe, expect, it } from 'vitest'
import { recordText } from '../../../tools/record/record-text.mjs'
import type { Service } from '../../core/src/index.js'
import type { Manifest } from '../src/manifest.js'
import { createVendor } from '../src/run/create-vendor.js'
import { clarity } from '../src/vendors/clarity.js'
import { hubspot } from '../src/vendors/hubspot.js'
import { linkedin } from '../src/vendors/linkedin.js'
import { metaPixel } from '../src/vendors/meta-pixel.js'
import { microsoftUet } from '../src/vendors/microsoft-uet.js'
import { segment } from '../src/vendors/segment.js'
import { optionsOf } from './support/options-of.js'
import { clearPage, globals, openPage, said } from './vendor-page.js'

afterEach(clearPage)

const id = '1234567890'
const manifests = Object.values(
  import.meta.glob<Manifest>('../src/manifests/*.json', { eager: true, import: 'default' }),
)
const grantedAll = recordText(['analytics', 'marketing', 'meta-pixel', 'hubspot'])
const fbqQueue = () => said((globals.fbq as unknown as { queue: unknown[] }).queue)

describe('before the choice', () => {
  it('asks for nothing, and page code may call what the deleted snippets defined', () => {
    const { libraries, errors } = openPage([
      metaPixel({ id }),
      hubspot({ id: '12345678' }),
      segment({ id: 'abcdefgh12345678' }),
    ])
    const { _hsq, analytics } = globals as never as {
      _hsq: unknown[]
      analytics: { track(...args: unknown[]): void; anything(): void }
    }
    globals.fbq?.('track', 'Lead')
    _hsq.push(['trackEvent', {}])
    analytics.track('Signed up')
    analytics.anything()
    expect([libraries, errors]).toEqual([[], []])
  })

  it('takes over the list that page code made before', () => {
    const own: unknown[] = [['setPath', '/before']]
    Object.assign(window, { _hsq: own })
    const { consent } = openPage([hubspot({ id: '12345678' })])
    expect(globals._hsq).toBe(own)
    own.push(['setPath', '/between'])
    consent.acceptAll()
    expect(globals._hsq).toBe(own)
    expect(said(own)).toEqual([
      ['setPath', '/before'],
      ['setPath', '/between'],
    ])
  })

  it('keeps no more than 200 calls', () => {
    const { consent } = openPage([metaPixel({ id, early: 'replay' })])
    for (let count = 0; count < 1_000; count++) globals.fbq?.('trackCustom', count)
    consent.acceptAll()
    expect(fbqQueue()).toHaveLength(3 + 200)
    expect(fbqQueue().at(-1)).toEqual(['trackCustom', 999])
  })

  it('leaves alone what the page itself has under a global’s name', () => {
    const own = () => 'own'
    Object.assign(window, { clarity: own })
    openPage([clarity({ id: 'abcdefghij' })])
    expect(globals.clarity).toBe(own)
  })
})

describe('on the grant', () => {
  it('speaks to Meta in its order, then asks for the library: one page view, and what came early is dropped', () => {
    const { consent, urls } = openPage([metaPixel({ id })])
    globals.fbq?.('init', id)
    globals.fbq?.('track', 'PageView')
    globals.fbq?.('track', 'Lead')
    consent.acceptAll()
    expect(fbqQueue()).toEqual([
      ['consent', 'grant'],
      ['init', id],
      ['track', 'PageView'],
    ])
    expect(urls()).toEqual(['https://connect.facebook.net/en_US/fbevents.js'])
    const { fbq, _fbq } = globals as never as { fbq: { push: unknown }; _fbq: unknown }
    expect([fbq.push, _fbq]).toEqual([fbq, fbq])
  })

  it('keeps Meta’s library locked until advertising is granted, and never behind a call that waits itself', () => {
    // A revoke stops the library at that place of its queue: a grant behind it would never be heard.
    const heard: unknown[] = []
    let isLocked = false
    const take = (): void => {
      const { queue } = globals.fbq as unknown as { queue: unknown[][] }
      while (!isLocked && queue[0]) hear(...Array.from(queue.shift() as unknown[]))
    }
    function hear(...call: unknown[]): void {
      if (call[0] === 'consent') isLocked = call[1] === 'revoke'
      heard.push(call)
      take()
    }
    const { consent } = openPage([metaPixel({ id, category: ['analytics', 'marketing'] })])
    consent.decide({ analytics: true })
    Object.assign(globals.fbq as object, { callMethod: hear })
    take()
    expect(heard).toEqual([['consent', 'revoke']])
    consent.decide({ marketing: true })
    expect(heard).toContainEqual(['track', 'PageView'])
    expect(heard).toContainEqual(['init', id])
  })

  it('replays all where that is wanted, and does nothing twice', () => {
    const { consent } = openPage([metaPixel({ id, early: 'replay' })])
    globals.fbq?.('init', id)
    globals.fbq?.('track', 'PageView')
    globals.fbq?.('track', 'Lead')
    consent.acceptAll()
    expect(fbqQueue().slice(2)).toEqual([
      ['track', 'PageView'],
      ['track', 'Lead'],
    ])
  })

  it('drops all where that is wanted, and sends no page view of this page', () => {
    const { consent } = openPage([metaPixel({ id, early: 'drop' })])
    globals.fbq?.('track', 'Lead')
    consent.acceptAll()
    expect(fbqQueue().at(-1)).toEqual(['init', id])
  })

  it('replays what came before the tag where the visitor had consented on an earlier page', () => {
    Object.assign(window, { _hsq: [['trackEvent', 'early']] })
    const { urls } = openPage([hubspot({ id: '12345678', region: 'eu1' })], { stored: grantedAll })
    expect(said(globals._hsq)).toEqual([['trackEvent', 'early']])
    expect(urls()).toEqual(['https://js-eu1.hs-scripts.com/12345678.js'])
  })

  it('drops what page code called while it was denied', () => {
    const { consent } = openPage([metaPixel({ id, early: 'replay' })])
    consent.rejectAll()
    globals.fbq?.('track', 'Refused')
    consent.acceptAll()
    expect(fbqQueue().at(-1)).toEqual(['track', 'PageView'])
  })

  it('sends what page code calls from then on to the library that has come', () => {
    const { consent } = openPage([metaPixel({ id })])
    consent.acceptAll()
    const heard: unknown[] = []
    Object.assign(globals.fbq as object, { callMethod: (...args: unknown[]) => heard.push(args) })
    globals.fbq?.('track', 'Lead')
    consent.withdraw()
    globals.fbq?.('track', 'Denied')
    consent.acceptAll()
    expect(heard).toEqual([
      ['track', 'Lead'],
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ])
  })

  it('lets go of a reference to methods that page code kept', () => {
    const { consent } = openPage([segment({ id: 'abcdefgh12345678', early: 'replay' })])
    const kept = (globals as never as { analytics: { track(name: string): void } }).analytics
    kept.track('Early')
    consent.acceptAll()
    kept.track('Late')
    const heard: string[] = []
    expect(said(globals.analytics)).toEqual([['page'], ['track', 'Early'], ['track', 'Late']])
    Object.assign(window, { analytics: { track: (name: string) => heard.push(name) } })
    kept.track('Library')
    expect(heard).toEqual(['Library'])
  })

  it('drops calls of a library that has come while they are denied, though it has no switch of its own', () => {
    const { consent } = openPage([segment({ id: 'abcdefgh12345678' })])
    consent.acceptAll()
    const heard: string[] = []
    const track = (name: string) => heard.push(name)
    const analytics = { track, reset: () => heard.push('reset') }
    Object.assign(window, { analytics })
    for (const round of [1, 2]) {
      analytics.track(`Granted ${round}`)
      consent.withdraw()
      analytics.track(`Denied ${round}`)
      consent.acceptAll()
    }
    expect(heard).toEqual(['Granted 1', 'reset', 'Granted 2', 'reset'])
  })

  it('says HubSpot and Clarity where each category stands, and again when one changes', () => {
    const { consent } = openPage([
      hubspot({ id: '12345678', category: ['analytics', 'marketing'] }),
      clarity({ id: 'abcdefghij' }),
    ])
    consent.decide({ analytics: true })
    const heard: unknown[] = []
    Object.assign(window, { _hsp: { push: (entry: unknown) => heard.push(entry) } })
    consent.decide({ marketing: true })
    expect(heard).toEqual([
      ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
    ])
    expect(said((globals.clarity as unknown as { q: unknown[] }).q)).toEqual([
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
    ])
  })

  it('makes what Microsoft’s snippet makes once its library has come', () => {
    const { consent, libraries } = openPage([microsoftUet({ id: '12345678' })])
    consent.acceptAll()
    const queue = globals.uetq
    const pushed: unknown[] = []
    class UET {
      constructor(given: object) {
        pushed.push(given)
      }
      push(word: string) {
        pushed.push(word)
      }
    }
    Object.assign(window, { UET })
    libraries[0]?.dispatchEvent(new Event('load'))
    expect(pushed).toEqual([{ ti: '12345678', enableAutoSpaTracking: true, q: queue }, 'pageLoad'])
    expect(said(queue)).toEqual([
      'consent',
      'default',
      { ad_storage: 'denied' },
      'consent',
      'update',
      { ad_storage: 'granted' },
    ])
  })

  it('loads a library once, and again only where it did not come', () => {
    const { consent, libraries } = openPage([linkedin({ id: '123456' })])
    consent.acceptAll()
    consent.withdraw()
    consent.acceptAll()
    expect(libraries).toHaveLength(1)
    libraries[0]?.dispatchEvent(new Event('error'))
    consent.withdraw()
    consent.acceptAll()
    expect(libraries).toHaveLength(2)
  })
})

describe('US states', () => {
  it('limits what Meta may do with the data under Global Privacy Control', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    openPage([metaPixel({ id })], { model: 'opt-out' })
    Reflect.deleteProperty(navigator, 'globalPrivacyControl')
    expect(fbqQueue()[0]).toEqual(['dataProcessingOptions', ['LDU'], 0, 0])
  })
  it('does not without the signal', () => {
    openPage([metaPixel({ id })], { model: 'opt-out' })
    expect(fbqQueue()[0]).toEqual(['consent', 'grant'])
  })

  const categories = { necessary: { required: true }, marketing: { sale: true }, ads: {} }
  const limited = ['dataProcessingOptions', ['LDU'], 0, 0]

  it('limits it where the visitor objected to a sale, before the pixel is told its id', () => {
    const stored = recordText(['ads', 'meta-pixel'], ['marketing'])
    openPage([metaPixel({ id, category: 'ads' })], { model: 'opt-out', categories, stored })
    expect(fbqQueue().slice(0, 3)).toEqual([limited, ['consent', 'revoke'], ['init', id]])
  })

  it('limits it once where the visitor objects while it runs', () => {
    const services = [metaPixel({ id, category: 'ads' })]
    const { consent } = openPage(services, { model: 'opt-out', categories })
    expect(fbqQueue()).not.toContainEqual(limited)
    const choose = consent.decide as (choices: Record<string, boolean>) => void
    choose({ marketing: false })
    choose({ marketing: true })
    choose({ marketing: false })
    expect(fbqQueue().filter((call) => JSON.stringify(call).includes('LDU'))).toEqual([limited])
  })

  it.each(manifests.map((manifest) => [manifest.name, manifest] as const))(
    '%s is not loaded where the signal denies the sale that its category is',
    (_, manifest) => {
      if (manifest.category === 'necessary') return
      const make = (category: string) =>
        createVendor(manifest, { ...optionsOf(manifest), category }) as Service<string, string>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
      const sold = openPage([make('marketing')], { model: 'opt-out', categories })
      expect([sold.urls(), sold.consent.granted(manifest.name as never)]).toEqual([[], false])
      clearPage()
      const other = openPage([make('ads')], { model: 'opt-out', categories })
      Reflect.deleteProperty(navigator, 'globalPrivacyControl')
      expect(other.urls()).toHaveLength(manifest.load ? 1 : 0)
    },
  )
})

describe('bad input', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'an id',
      () => metaPixel({ id: 'GTM-1' }),
      /meta-pixel: id takes the id of your pixel.*got "GTM-1"/,
    ],
    ['an id that is none', () => metaPixel({ id: 5 as never }), /id takes/],
    ['an id with more behind it', () => hubspot({ id: '12345678/../x' }), /hubspot: id takes/],
    [
      'a region',
      () => hubspot({ id: '12345678', region: 'asia' as never }),
      /region takes na1 or eu1, got "asia"/,
    ],
    [
      'a prototype’s name as a region',
      () => hubspot({ id: '12345678', region: 'constructor' as never }),
      /region takes/,
    ],
    [
      'a key',
      () => hubspot({ id: '12345678', portal: 1 } as never),
      /hubspot takes id, region, category.*got "portal"/,
    ],
    [
      'early',
      () => metaPixel({ id, early: 'page_view' as never }),
      /early takes page-view, replay or drop/,
    ],
    [
      'a host',
      () => metaPixel({ id, host: 'javascript:alert(1)' }),
      /host takes an address or a path/,
    ],
  ])('%s is an error that says what it takes', (_, make, message) => {
    expect(make).toThrow(message)
  })
})
