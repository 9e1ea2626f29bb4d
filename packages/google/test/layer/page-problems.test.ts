import { beforeEach, describe, expect, it, vi } from 'vitest'
import { consentMode, googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { arrive, clearPage, gtag, openPage } from '../google-fake.js'

const analytics = googleAnalytics({ id: 'G-ONE' })

beforeEach(() => {
  vi.restoreAllMocks()
  clearPage()
})

/** A mistake in the page: it is named before the choice, and nothing is said or loaded after it. */
function expectRefusal(page: ReturnType<typeof openPage>, message: string) {
  expect(page.errors.join('\n')).toContain(`[sluice] google: ${message}`)
  const before = page.words()
  page.consent.acceptAll()
  expect(page.words()).toEqual(before)
  expect(page.libraries).toEqual([])
  expect(window).toHaveProperty('ga-disable-G-ONE', true)
}

describe('a page that something is wrong with sends nothing', () => {
  it.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-ONE'],
    ['/metrics/gtm.js?id=GTM-BOX&l=dataLayer'],
  ])('because its own snippet loads %s', (src) => {
    const script = document.createElement('script')
    script.setAttribute('src', src)
    // jsdom loads no script of this type, and it is not the one that held markup has.
    script.type = 'text/x-not-run'
    document.head.append(script)
    expectRefusal(openPage([analytics]), 'this page loads the library itself: take its snippet out')
  })

  it('because a library is there already', () => {
    Object.assign(window, { google_tag_manager: {} })
    expectRefusal(openPage([analytics]), 'this page loads the library itself')
  })

  it('but neither an image nor an element that is called as a library is one', () => {
    const image = new Image()
    image.setAttribute('src', '/gtag/js?id=G-ONE')
    document.head.append(image)
    // As a browser has it: named elements are properties of what the window inherits from.
    const named = Object.getPrototypeOf(window)
    Object.defineProperty(named, 'google_tag_manager', { value: image, configurable: true })
    expect(openPage([analytics]).errors).toEqual([])
    delete named.google_tag_manager
  })

  it('but held markup is no snippet', () => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.setAttribute('src', 'https://www.googletagmanager.com/gtag/js?id=G-ONE')
    document.head.append(script)
    expect(openPage([analytics]).errors).toEqual([])
  })

  it('because another tool said its own default, before Sluice or after', () => {
    gtag('consent', 'default', { analytics_storage: 'granted' })
    expectRefusal(openPage([analytics]), 'another tool says a consent state of its own')
    clearPage()
    const page = openPage([analytics])
    gtag('consent', 'default', { analytics_storage: 'granted' })
    page.consent.acceptAll()
    expectRefusal(page, 'another tool says a consent state of its own')
  })

  it('because one id stands in two adapters', () => {
    const both = [googleAnalytics({ ids: ['G-ONE', 'GT-1'] }), googleAds({ id: 'GT-1' })]
    expectRefusal(openPage(both), 'GT-1 stands in two adapters: take it out of one')
  })

  it('nor beside consent mode, which goes on saying the state', () => {
    const both = [googleAnalytics({ id: 'GT-1' }), googleAds({ id: 'GT-1' })]
    const page = openPage([consentMode(), ...both])
    page.consent.acceptAll()
    expect(page.words()).toEqual(['default G100', 'update G111', 'event sluice_consent G111'])
    expect(page.libraries).toEqual([])
  })

  it('because a consent type follows a name that the policy lacks', () => {
    const misspelt = { functionality_storage: ['functionl'] }
    expectRefusal(
      openPage([googleAnalytics({ id: 'G-ONE', consentTypes: misspelt })]),
      'consentTypes takes necessary, analytics, marketing, google-analytics, got functionl',
    )
  })
})

it('a default of another tool after Sluice spoke is overruled, and named', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const page = openPage([analytics])
  page.consent.decide({ analytics: true, marketing: false })
  const hits = arrive(page.layer())
  gtag('consent', 'default', { ad_storage: 'granted' })
  page.consent.decide({ analytics: true, marketing: false })
  expect(page.words().slice(-2)).toEqual(['update G101', 'event sluice_consent G101'])
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('another tool says'))
  gtag('event', 'after')
  expect(hits.at(-1)?.gcs).toBe('G101')
})

describe('where the library runs before any choice, another tool', () => {
  const mode = 'advanced'

  async function visit(speak: (page: ReturnType<typeof openPage>) => void) {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = openPage([googleAnalytics({ id: 'G-ONE', mode })])
    await Promise.resolve()
    const hits = arrive(page.layer())
    speak(page)
    await Promise.resolve()
    gtag('event', 'later')
    return {
      page,
      messages: said.mock.calls.flat(),
      states: hits.map(({ name, gcs }) => `${name} ${gcs}`),
    }
  }

  it.each([
    ['default', ['page_view G100', 'at_once G100', 'later G100']],
    // The library reads our answer before the word that it answers; then once more after it.
    ['update', ['page_view G100', 'at_once G111', 'later G100']],
  ])(
    'that says %s after Sluice is overruled as it speaks, and named once',
    async (action, states) => {
      const visited = await visit(() => {
        gtag('consent', action, { ad_storage: 'granted', analytics_storage: 'granted' })
        gtag('event', 'at_once')
      })
      expect(visited.states).toEqual(states)
      expect(visited.messages).toEqual([expect.stringContaining('another tool says')])
    },
  )

  it('is overruled before the library has come, too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = openPage([googleAnalytics({ id: 'G-ONE', mode })])
    await Promise.resolve()
    gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' })
    gtag('event', 'early')
    expect(page.words()).toContain('event early G100')
  })

  it('that spoke first stops everything', async () => {
    gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' })
    const { page } = await visit(() => {})
    expect(page.errors.join()).toContain('another tool says a consent state of its own')
    expect(page.libraries).toEqual([])
  })

  it('is left alone where it says the truth again as Sluice does', async () => {
    const { messages, states } = await visit(({ consent }) => consent.acceptAll())
    expect(messages).toEqual([])
    expect(states).toEqual(['page_view G100', 'later G111'])
  })
})

it('consent mode on such a page denies late rather than never, and says so', () => {
  Object.assign(window, { google_tag_manager: {} })
  const page = openPage([consentMode()])
  expect(page.words()).toEqual(['default G100'])
  expect(page.errors.join()).toContain('put sluice-head.js above it')
})

describe('an option that is none', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a retired id',
      () => googleAnalytics({ id: 'UA-1234-5' }),
      'googleAnalytics: id takes a measurement id such as G-XXXXXXXXXX (UA-… is retired), got "UA-1234-5"',
    ],
    [
      'no id',
      () => googleAnalytics({}),
      'googleAnalytics: id takes a measurement id such as G-XXXXXXXXXX (UA-… is retired), got undefined',
    ],
    ['a container as a measurement', () => googleAnalytics({ id: 'GTM-BOX' }), 'a measurement id'],
    [
      'a conversion with its label',
      () => googleAds({ id: 'AW-123/abc' }),
      'a conversion id such as',
    ],
    [
      'a container id in words',
      () => tagManager({ id: 'my container' }),
      'tagManager: id takes a container id such as GTM-XXXXXXX, got "my container"',
    ],
    [
      'a mode',
      () => googleAnalytics({ id: 'G-ONE', mode: 'advance' as never }),
      'google: mode takes basic or advanced, got "advance"',
    ],
    [
      'a word for what came early',
      () => tagManager({ id: 'GTM-BOX', early: 'keep' as never }),
      'google: early takes page-view, replay or drop, got "keep"',
    ],
    [
      'a host without a scheme',
      () => googleAds({ id: 'AW-1', host: 'metrics.example.com' }),
      'google: host takes an address or a path, such as https://metrics.example.com or /metrics, got "metrics.example.com"',
    ],
  ])('%s is refused', (_, create, message) => {
    expect(create).toThrow(message)
  })

  it('a category that the policy lacks is refused by the policy', () => {
    const ads = googleAds({ id: 'AW-1', category: 'ads' as 'analytics' })
    expect(() => openPage([ads])).toThrow(
      'google-ads: category takes one or more of necessary, analytics, marketing',
    )
  })
})

describe('two adapters that say different things of their data layer', () => {
  const ads = { id: 'AW-1', eventName: 'other' }

  it('are named, with the option, and nothing starts', () => {
    const page = openPage([googleAnalytics({ id: 'G-ONE', eventName: 'one' }), googleAds(ads)])
    expectRefusal(
      page,
      'eventName takes one value, got "one" from google-analytics and "other" from google-ads',
    )
  })

  it('are named where one of them is consent mode, which denies all the same', () => {
    const page = openPage([
      consentMode({ waitForUpdate: 1 }),
      tagManager({ id: 'GTM-BOX', waitForUpdate: 2 }),
    ])
    expect(page.errors.join()).toContain(
      'waitForUpdate takes one value, got 1 from google-consent-mode and 2 from google-tag-manager',
    )
    expect(page.words()).toEqual(['default G100'])
  })

  it('are no mistake where one leaves an option out, or only its own differ', () => {
    const page = openPage([
      googleAnalytics({ id: 'G-ONE', eventName: 'other', config: { send_page_view: false } }),
      googleAds({ ...ads, config: { allow_enhanced_conversions: true } }),
      tagManager({ id: 'GTM-BOX', eventName: undefined, host: '/metrics' }),
    ])
    page.consent.acceptAll()
    expect(page.errors).toEqual([])
    expect(page.words()).toContain('event other G111')
  })
})
