import { createConsent, memoryStorage } from '@sluice/core'
import { createGtag, type Early } from '@sluice/google'
import { answerEarly } from '@sluice/google/internal'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import type { GoogleConfig } from '../../src/config/config.js'
import { googleServices } from '../../src/config/google-services.js'
import { restoreChoice } from '../../src/inside/restore-choice.js'
import { createLateGoogle } from '../../src/load/late-google.js'
import { takeOver } from '../../src/load/take-over.js'

const record = (granted: string, denied = '') => recordText([granted], [denied])
const all = 'analytics.marketing.google-analytics.google-ads'
const globals = window as unknown as { dataLayer?: unknown[]; google_tag_manager?: object }

beforeEach(() => {
  for (const key of Object.keys(window))
    if (key.startsWith('ga-disable-')) Reflect.deleteProperty(window, key)
  Reflect.deleteProperty(window, 'dataLayer')
  Reflect.deleteProperty(window, 'google_tag_manager')
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
})

/** A page with the tag's Google services, whose part is there when `arrive` is called. */
function open(more: GoogleConfig = {}, stored?: string) {
  const libraries: string[] = []
  let arrive = (_part: { takeOver: typeof takeOver }) => {}
  let fail = (_error: Error) => {}
  const loadPart = vi.fn((name: string) =>
    name === 'sluice-answers'
      ? Promise.resolve(answerEarly)
      : new Promise((resolve, reject) => {
          arrive = resolve
          fail = reject
        }),
  )
  const google = { analytics: 'G-ONE', ads: 'AW-1', ...more }
  const loadCutOff = vi.fn(async () => true)
  const preload = vi.fn()
  const consent = createConsent({
    services: googleServices(google).map(
      createLateGoogle({ loadPart: loadPart as never, loadCutOff, preload }).act,
    ) as never,
    storage: memoryStorage(stored),
    reload: 'never',
    loadScript(url) {
      libraries.push(url)
      return document.createElement('script')
    },
  })
  return {
    consent,
    loadPart,
    loadCutOff,
    preload,
    libraries,
    async arrive() {
      arrive({ takeOver })
      await new Promise((done) => setTimeout(done))
    },
    async fail() {
      fail(new Error('blocked'))
      await new Promise((done) => setTimeout(done))
    },
    words: () =>
      (globals.dataLayer ?? []).map((entry) =>
        Array.from(entry as ArrayLike<unknown>)
          .slice(0, 2)
          .map((word) => (typeof word === 'string' ? word : '-'))
          .join(' '),
      ),
  }
}
const started = ['consent default', 'consent update', '', 'js -', 'config G-ONE', 'config AW-1']

it('loads the part at the first grant, once, and starts every granted service in one go', async () => {
  const page = open()
  page.consent.rejectAll()
  expect(page.loadPart).not.toHaveBeenCalled()
  page.consent.acceptAll()
  expect(page.loadPart).toHaveBeenCalledExactlyOnceWith('sluice-google')
  await page.arrive()
  expect(page.words()).toEqual(started)
  expect(page.libraries).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-ONE'])
})

it('starts nothing that was taken back while the part was on its way', async () => {
  const page = open()
  page.consent.acceptAll()
  page.consent.withdraw()
  await page.arrive()
  expect(page.words()).toEqual([])
  expect(page.libraries).toEqual([])
})

it('drops what was pushed before the grant, though the part comes after it', async () => {
  const page = open()
  createGtag()('event', 'early')
  page.consent.acceptAll()
  await page.arrive()
  expect(page.words()).toEqual(started)
})

it('keeps what a returning visitor did before the part came', async () => {
  createGtag()('event', 'first')
  const page = open({}, record(all))
  createGtag()('event', 'second')
  await page.arrive()
  expect(page.words()).toEqual([...started, 'event first', 'event second'])
})

it.each([
  [true, []],
  [false, ['event early', 'event late']],
])('replays unless it was refused: %s', async (isRefused, replayed) => {
  const page = open({ early: 'replay' })
  createGtag()('event', 'early')
  if (isRefused) page.consent.rejectAll()
  createGtag()('event', 'late')
  page.consent.decide({ analytics: true, marketing: false } as never)
  await page.arrive()
  expect(page.words()).toEqual([...started.slice(0, 5), ...replayed])
})

it.each([
  ['in advanced mode', { mode: 'advanced' } as GoogleConfig, () => {}],
  [
    'where another tool spoke of consent',
    {},
    () => createGtag()('consent', 'default', { ad_storage: 'granted' }),
  ],
  ['where a library is there', {}, () => Object.assign(window, { google_tag_manager: {} })],
])('loads the part at once %s', (_, config, prepare) => {
  prepare()
  expect(open(config).loadPart).toHaveBeenCalledOnce()
})

it('tries again at the next grant where the part does not come', async () => {
  const errors: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => errors.push(error))
  const page = open()
  page.consent.decide({ analytics: true } as never)
  await page.fail()
  expect(errors).toEqual([new Error('blocked')])
  page.consent.decide({ marketing: true } as never)
  await page.arrive()
  expect(page.words()).toEqual(started)
})

describe('pushed between the grant and the arrival of the part', () => {
  const lastWords = (page: ReturnType<typeof open>) => page.words().slice(started.length)

  it.each<[Early, string[]]>([
    ['page-view', ['set -', 'event later']],
    ['replay', ['event early', 'set -', 'event later']],
    ['drop', ['set -', 'event later']],
  ])('nothing is lost: %s', async (early, words) => {
    const page = open({ early })
    const say = createGtag()
    say('event', 'early')
    page.consent.acceptAll()
    say('js', new Date())
    say('config', 'G-ONE')
    say('set', { currency: 'EUR' })
    say('event', 'later')
    await page.arrive()
    expect(lastWords(page)).toEqual(words)
  })

  it('a change of route is a page view, beside the one that the visitor was on', async () => {
    const page = open({ config: { send_page_view: false } })
    const view = (page_title: string) => createGtag()('event', 'page_view', { page_title })
    view('First')
    view('Second')
    page.consent.acceptAll()
    view('Third')
    await page.arrive()
    const titles = globals.dataLayer?.flatMap((entry) => Object(entry)[2]?.page_title ?? [])
    expect(titles).toEqual(['Second', 'Third'])
  })

  it('is early all the same where everything was taken back before the grant that counts', async () => {
    const page = open({ early: 'replay' })
    const say = createGtag()
    page.consent.acceptAll()
    say('event', 'allowed')
    page.consent.withdraw()
    say('event', 'withdrawn')
    page.consent.acceptAll()
    say('event', 'later')
    await page.arrive()
    expect(lastWords(page)).toEqual(['event later'])
  })
})

it('starts nothing where the cut-off does not come, and tries again at the next grant', async () => {
  const page = open()
  page.loadCutOff.mockResolvedValueOnce(false)
  page.consent.decide({ analytics: true } as never)
  await page.arrive()
  expect(page.words()).toEqual([])
  page.consent.decide({ marketing: true } as never)
  await page.arrive()
  expect(page.words()).toEqual(started)
})

it('silences its ids from the start, until they are granted and the part is there', async () => {
  const isSilent = () => ['G-ONE', 'AW-1'].map((id) => (window as never)[`ga-disable-${id}`])
  const page = open()
  expect(isSilent()).toEqual([true, true])
  page.consent.decide({ analytics: true, marketing: false } as never)
  await page.arrive()
  expect(isSilent()).toEqual([false, true])
  Reflect.deleteProperty(window, 'ga-disable-G-ONE')
  open({ mode: 'advanced' })
  expect(isSilent()).toEqual([undefined, true])
})

it.each<[string, GoogleConfig, () => void]>([
  [
    'beside a snippet and the head script',
    {},
    () => {
      restoreChoice(window, {}, '')
      Object.assign(window, { google_tag_manager: {} })
    },
  ],
  ['in advanced mode', { mode: 'advanced' }, () => {}],
])(
  'silences what is withdrawn before the part is there, until it is granted again, %s',
  async (_, config, prepare) => {
    prepare()
    const isSilent = () => ['G-ONE', 'AW-1'].map((id) => (window as never)[`ga-disable-${id}`])
    const page = open(config, record(all))
    expect(isSilent()).toEqual([undefined, undefined])
    page.consent.decide({ analytics: false } as never)
    expect(isSilent()).toEqual([true, undefined])
    page.consent.acceptAll()
    await page.arrive()
    expect(isSilent()).toEqual([false, false])
  },
)

it('silences nothing for a refusal in advanced mode, which the site chose to tell Google of', () => {
  const page = open({ mode: 'advanced' })
  page.consent.rejectAll()
  expect((window as never)['ga-disable-G-ONE']).toBeUndefined()
})
