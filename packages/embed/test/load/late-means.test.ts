import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lateMeans } from '../../src/load/late-means.js'
import { loaderOf } from '../support/loader-of.js'

const reported: unknown[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
})

afterEach(() => {
  reported.length = 0
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page whose address says where it was sent. */
function page() {
  const replace = vi.fn()
  const location = { href: 'https://site.test/order#part', replace }
  return { document: { location } as unknown as Document, replace }
}

const reason = (isNeeded = true) => ({ isNeeded: () => isNeeded })

it('hands on to the part that is there', async () => {
  const part = { loadAnew: vi.fn(), eraseElsewhere: vi.fn() }
  const means = lateMeans(loaderOf(async () => part))
  const { document, replace } = page()
  const why = reason()
  means.loadAnew(document, why)
  await vi.advanceTimersByTimeAsync(0)
  expect(part.loadAnew).toHaveBeenCalledExactlyOnceWith(document, why)
  expect(replace).not.toHaveBeenCalled()
})

it.each([
  ['does not come', () => Promise.reject(new Error('blocked')), 0],
  ['hangs', () => new Promise(() => {}), 3_000],
])('loads the page plainly where the part %s, and tries again', async (_, load, wait) => {
  const { document, replace } = page()
  lateMeans(loaderOf(load)).loadAnew(document, reason())
  await vi.advanceTimersByTimeAsync(wait)
  expect(replace).toHaveBeenCalledExactlyOnceWith('https://site.test/order')
  expect(reported).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(3_000 + wait)
  expect(replace).toHaveBeenCalledTimes(2)
})

it('stays where the visitor has allowed it again meanwhile', async () => {
  const { document, replace } = page()
  lateMeans(loaderOf(() => Promise.reject(new Error('blocked')))).loadAnew(document, reason(false))
  await vi.advanceTimersByTimeAsync(9_000)
  expect(replace).not.toHaveBeenCalled()
})

it('loads the part only for what is stored elsewhere', async () => {
  const eraseElsewhere = vi.fn()
  const load = vi.fn(async () => ({ eraseElsewhere }))
  const { eraseElsewhere: erase } = lateMeans(loaderOf(load))
  const item = (kind?: string) => ({ name: 'x', duration: '1 day', kind }) as never
  erase(['cookie', 'localStorage', 'sessionStorage', undefined].map(item), document)
  expect(load).not.toHaveBeenCalled()
  const elsewhere = ['indexedDB', 'cacheStorage', 'serviceWorker'].map(item)
  erase([item(), ...elsewhere], document)
  await vi.advanceTimersByTimeAsync(0)
  expect(eraseElsewhere).toHaveBeenCalledExactlyOnceWith(elsewhere, document)
})
