import { createConsent, memoryStorage } from '@sluice/core'
import { createGtag } from '@sluice/google'
import { googleService } from '@sluice/google/run'
import { beforeEach, expect, it, vi } from 'vitest'
import type { GoogleConfig } from '../src/config.js'
import { googleServices } from '../src/google-services.js'
import { createGoogleRun } from '../src/run-google.js'

const record = (granted: string, denied = '') =>
  `v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=${Math.floor(Date.now() / 1000)}&y=${granted}&n=${denied}`
const all = 'analytics.marketing.google-analytics.google-ads'
const globals = window as unknown as { dataLayer?: unknown[]; google_tag_manager?: object }

beforeEach(() => {
  Reflect.deleteProperty(window, 'dataLayer')
  Reflect.deleteProperty(window, 'google_tag_manager')
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
})

/** A page with the tag's Google services, whose part is there when `arrive` is called. */
function open(more: GoogleConfig = {}, stored?: string) {
  const libraries: string[] = []
  let arrive = (_service: typeof googleService) => {}
  let fail = (_error: Error) => {}
  const loadPart = vi.fn(
    () =>
      new Promise((resolve, reject) => {
        arrive = resolve
        fail = reject
      }),
  )
  const google = { analytics: 'G-ONE', ads: 'AW-1', ...more }
  const consent = createConsent({
    services: googleServices(google, createGoogleRun(loadPart as never)) as never,
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
    libraries,
    async arrive() {
      arrive(googleService)
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

it('says what is wrong with an option, and starts nothing', async () => {
  const errors: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => errors.push(error))
  const page = open({ early: 'keep' as never })
  page.consent.acceptAll()
  await page.arrive()
  expect(String(errors[0])).toContain('google early: got "keep"')
  expect(page.libraries).toEqual([])
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
