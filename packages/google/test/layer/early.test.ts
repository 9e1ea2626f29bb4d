import { beforeEach, describe, expect, it } from 'vitest'
import { createGtag, type Early, googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { sortEarly } from '../../src/layer/early.js'
import { arrive, clearPage, gtag, openPage, readAsGoogle } from '../google-fake.js'

beforeEach(clearPage)

describe('sortEarly', () => {
  const pushed = () => {
    const layer: unknown[] = []
    Object.assign(window, { dataLayer: layer })
    layer.push({ pageType: 'home' })
    gtag('js', new Date())
    gtag('set', 'currency')
    gtag('config', 'G-ONE')
    gtag('config', 'G-OTHER')
    gtag('event', 'page_view')
    gtag('event', 'sign_up')
    layer.push({ event: 'signup' }, 'text', undefined, ['event', 'array'])
    gtag('event', 'page_view')
    return layer
  }
  const words = (entries: unknown[]) =>
    entries.map((entry) =>
      Object.prototype.toString.call(entry) === '[object Arguments]'
        ? Array.from(entry as unknown[]).join(' ')
        : JSON.stringify(entry),
    )
  const data = ['{"pageType":"home"}', 'set currency', '"text"', undefined, '["event","array"]']

  it.each<[Early, boolean, unknown[], unknown[]]>([
    ['page-view', false, data, []],
    ['page-view', true, data, ['event page_view']],
    ['drop', true, data, []],
    [
      'replay',
      false,
      data.slice(0, 2),
      [
        'config G-OTHER',
        'event page_view',
        'event sign_up',
        '{"event":"signup"}',
        ...data.slice(2),
        'event page_view',
      ],
    ],
  ])('%s, with views of its own %s', (early, hasOwnViews, before, after) => {
    const layer = pushed()
    const sorted = sortEarly(layer, { early, ids: ['G-ONE'], hasOwnViews })
    expect(sorted.map(words)).toEqual([before, after])
    if (after.length === 1) expect(sorted[1][0]).toBe(layer.at(-1))
  })
})

/** A visit in which page code pushes before the choice, and what Google gets of it. */
function visit(early: Early | undefined, choose: (page: ReturnType<typeof openPage>) => void) {
  const layer: unknown[] = []
  Object.assign(window, { dataLayer: layer })
  gtag('event', 'before_start')
  const options = early ? { early } : {}
  const page = openPage([
    googleAnalytics({ id: 'G-ONE', ...options }),
    googleAds({ id: 'AW-1', ...options }),
  ])
  gtag('event', 'before_choice')
  choose(page)
  gtag('event', 'before_library')
  expect(page.layer()).toBe(layer)
  const hits = arrive(layer)
  gtag('event', 'after')
  return hits.filter(({ id }) => id === 'G-ONE').map(({ name, gcs }) => `${name} ${gcs}`)
}

const accept = ({ consent }: ReturnType<typeof openPage>) => void consent.acceptAll()

describe('what page code pushed before the grant', () => {
  const later = ['before_library G111', 'after G111']

  it.each<[Early | undefined, string[]]>([
    [undefined, ['page_view G111', ...later]],
    ['page-view', ['page_view G111', ...later]],
    ['replay', ['page_view G111', 'before_start G111', 'before_choice G111', ...later]],
    ['drop', later],
  ])('%s', (early, hits) => {
    expect(visit(early, accept)).toEqual(hits)
  })

  it.each<Early>(['page-view', 'replay'])('is discarded by a refusal: %s', (early) => {
    const hits = visit(early, (page) => {
      page.consent.rejectAll()
      expect(page.words()).toEqual([])
      gtag('event', 'while_refused')
      page.consent.acceptAll()
    })
    expect(hits).toEqual(['page_view G111', ...later])
  })

  it('is replayed to the granted service, whatever is refused beside it', () => {
    const hits = visit('replay', ({ consent }) => {
      consent.decide({ analytics: true, marketing: false })
    })
    expect(hits).toEqual([
      'page_view G101',
      'before_start G101',
      'before_choice G101',
      'before_library G101',
      'after G101',
    ])
  })
})

it('a page that sends its views itself has the last one sent: one view of this page', () => {
  const say = createGtag()
  const page = openPage([googleAnalytics({ id: 'G-ONE', config: { send_page_view: false } })])
  say('event', 'page_view', { page_title: 'First' })
  say('event', 'page_view', { page_title: 'Second' })
  page.consent.acceptAll()
  say('event', 'page_view', { page_title: 'Third' })
  expect(arrive(page.layer()).map(({ name }) => name)).toEqual(['page_view', 'page_view'])
  const titles = page.layer().map((entry) => (entry as { 2?: { page_title?: string } })[2])
  expect(titles.flatMap((one) => one?.page_title ?? [])).toEqual(['Second', 'Third'])
})

describe('a library that comes later', () => {
  const said = ['default G100', 'update G101', 'event sluice_consent G101']
  const started = ['js', 'config G-ONE G101']
  const later = ['update G101', 'event sluice_consent G101', 'event gtm.js G101']

  function visit(hasArrived: boolean) {
    const page = openPage([googleAnalytics({ id: 'G-ONE' }), tagManager({ id: 'GTM-BOX' })])
    page.consent.decide({ analytics: true, 'google-tag-manager': false } as never)
    if (hasArrived) arrive(page.layer())
    gtag('event', 'early')
    page.layer().push({ event: 'early' })
    page.consent.decide({ 'google-tag-manager': true } as never)
    return readAsGoogle(page.layer())
  }

  it('does not get what the first one dealt with', () => {
    expect(visit(true)).toEqual([...said, ...started, ...later])
  })

  it('takes nothing from a library that is still on its way', () => {
    const events = ['event early G101', 'event early G101']
    expect(visit(false)).toEqual([...said, ...started, ...events, ...later])
  })
})
