import { afterEach, expect, it } from 'vitest'
import { clarity } from '../src/vendors/clarity.js'
import { hubspot } from '../src/vendors/hubspot.js'
import { metaPixel } from '../src/vendors/meta-pixel.js'
import { posthog } from '../src/vendors/posthog.js'
import { segment } from '../src/vendors/segment.js'
import { tiktok } from '../src/vendors/tiktok.js'
import { clearPage, openPage, said } from './vendor-page.js'

afterEach(clearPage)

const id = '1234567890'
// biome-ignore lint/suspicious/noExplicitAny: page code calls whatever it likes
const page = window as never as Record<string, any>

it('has what the deleted snippets define besides: further names, keys and methods of methods', () => {
  const { consent } = openPage([
    metaPixel({ id, early: 'replay' }),
    posthog({ id: 'phc_abcdefgh', early: 'replay' }),
    tiktok({ id: 'C4ABCDEFGHIJKLMNOPQ0', early: 'replay' }),
    segment({ id: 'abcdefgh12345678', early: 'replay' }),
  ])
  const callAll = (word: string) => {
    page._fbq('track', word)
    page.fbq.push('track', `${word} pushed`)
    page.posthog.init('phc_abcdefgh', {})
    page.posthog.people.set({ word })
    page.posthog.people.set_once('word', word)
    page.ttq.load('C4ABCDEFGHIJKLMNOPQ0')
    page.ttq.instance('C4ABCDEFGHIJKLMNOPQ0').track(word)
    page.analytics.identify(word).track(word)
    return page.posthog.isFeatureEnabled(word)
  }
  expect(callAll('early')).toBeUndefined()
  expect([page.posthog.__loaded, page.analytics.initialized, page.fbq.loaded]).toEqual([
    undefined,
    false,
    true,
  ])
  consent.acceptAll()
  expect(callAll('late')).toBeUndefined()
  const both = ['early', 'late']
  expect(said(page.fbq.queue).slice(-4)).toEqual(
    both.flatMap((word) => [
      ['track', word],
      ['track', `${word} pushed`],
    ]),
  )
  // As PostHog's library takes it: https://posthog.com/docs/libraries/js
  expect(said(page.posthog.people)).toEqual(
    both.flatMap((word) => [
      ['set', { word }],
      ['set_once', 'word', word],
    ]),
  )
  expect(JSON.stringify([...page.posthog, ...page.ttq])).not.toMatch(/"(init|load|people.*)"/)
  expect(said(page.ttq).slice(-2)).toEqual(both.map((word) => ['track', word]))
  expect(said(page.analytics).slice(-4)).toEqual(
    both.flatMap((word) => [
      ['identify', word],
      ['track', word],
    ]),
  )
})

it('lets page code go on that awaits or chains what a denied library does not do', async () => {
  const { consent } = openPage([segment({ id: 'abcdefgh12345678' })])
  consent.acceptAll()
  const library = { track: () => Promise.resolve('sent'), user: () => ({ id: () => 'u1' }) }
  Object.assign(window, { analytics: library })
  consent.withdraw()
  expect(await page.analytics.track('x').then(() => 'goes on')).toBe('goes on')
  await page.analytics.track('x')
  expect(`${page.analytics.user().id()}`).toBe('')
  consent.acceptAll()
  expect([await page.analytics.track('x'), page.analytics.user().id()]).toEqual(['sent', 'u1'])
})

it('closes a function that a library put in place of its stub, and the list that it answers, while they are denied', () => {
  const { consent } = openPage([clarity({ id: 'abcdefghij' }), hubspot({ id: '12345678' })])
  consent.acceptAll()
  const heard: unknown[] = []
  Object.assign(window, {
    clarity: Object.assign((...args: unknown[]) => heard.push(args), { v: '0.8' }),
    _hsq: { push: (entry: unknown) => heard.push(entry) },
  })
  const callAll = (word: string) => [page.clarity('event', word), page._hsq.push([word])]
  consent.withdraw()
  callAll('denied')
  consent.acceptAll()
  callAll('granted')
  expect(JSON.stringify(heard)).not.toContain('denied')
  expect(heard.slice(-2)).toEqual([['event', 'granted'], ['granted']])
  expect(page.clarity.v).toBe('0.8')
})
