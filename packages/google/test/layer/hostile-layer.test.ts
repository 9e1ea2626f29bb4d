import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createGtag, googleAnalytics } from '../../src/index.js'
import { clearPage, gtag, openPage } from '../google-fake.js'

const globals = window as unknown as { dataLayer?: unknown }

beforeEach(() => {
  vi.restoreAllMocks()
  clearPage()
})

describe('what stands in the place of the data layer', () => {
  it('and is the page’s own is named, and gives way to a list', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const own = { push() {} }
    globals.dataLayer = own
    createGtag()('event', 'x')
    expect(error.mock.calls).toEqual([['[sluice] google: window.dataLayer takes a list, got', own]])
    expect(Array.isArray(globals.dataLayer)).toBe(true)
  })

  it('and is an element gives way in silence', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const named = Object.getPrototypeOf(window)
    const element = document.createElement('form')
    Object.defineProperty(named, 'dataLayer', {
      value: element,
      configurable: true,
      writable: true,
    })
    const page = openPage([googleAnalytics({ id: 'G-ONE' })])
    page.consent.acceptAll()
    expect(page.words()).toContain('config G-ONE G111')
    expect([page.errors, error.mock.calls]).toEqual([[], []])
    delete named.dataLayer
  })

  it.each([
    ['nothing', null],
    ['what has no end', { length: 2 ** 53, [Symbol.toStringTag]: 'Arguments' }],
    ['what names a prototype', JSON.parse('{"__proto__": {"granted": true}, "constructor": 1}')],
  ])('as an entry is taken as it is: %s', (_, entry) => {
    globals.dataLayer = [entry]
    const page = openPage([googleAnalytics({ id: 'G-ONE', early: 'replay' })])
    page.consent.acceptAll()
    expect(page.libraries).toHaveLength(1)
    expect(page.errors).toEqual([])
    expect(({} as { granted?: boolean }).granted).toBeUndefined()
  })
})

describe('another tool that answers each answer', () => {
  it('does not hold the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = openPage([googleAnalytics({ id: 'G-ONE' })])
    page.consent.acceptAll()
    const layer = globals.dataLayer as unknown[]
    const { push } = layer
    let isAnswering = false
    layer.push = (...entries) => {
      const length = push.apply(layer, entries)
      const [word] = Array.from(Object(entries[0]) as [])
      if (word === 'consent' && !isAnswering) {
        isAnswering = true
        gtag('consent', 'update', { analytics_storage: 'granted' })
        isAnswering = false
      }
      return length
    }
    gtag('consent', 'update', { analytics_storage: 'granted' })
    const before = layer.length
    // Reached at all: without a bound no task would ever run again.
    await new Promise((done) => setTimeout(done))
    expect(layer.length).toBeGreaterThanOrEqual(before)
    layer.push = () => 0
  })

  it('does not have the last word', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = openPage([googleAnalytics({ id: 'G-ONE' })])
    page.consent.decide({ analytics: true, marketing: false })
    const layer = globals.dataLayer as unknown[]
    const { push } = layer
    let answers = 12
    let isAnswering = false
    layer.push = (...entries) => {
      const length = push.apply(layer, entries)
      const [word] = Array.from(Object(entries[0]) as [])
      if (word === 'consent' && !isAnswering && answers > 0) {
        answers -= 1
        isAnswering = true
        gtag('consent', 'update', { ad_storage: 'granted' })
        isAnswering = false
      }
      return length
    }
    gtag('consent', 'update', { ad_storage: 'granted' })
    await vi.waitUntil(() => answers === 0)
    await new Promise((done) => setTimeout(done))
    expect(
      page
        .words()
        .filter((word) => word.startsWith('update'))
        .at(-1),
    ).toBe('update G101')
    layer.push = push
  })
})
