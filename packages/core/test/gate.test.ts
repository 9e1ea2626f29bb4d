import { afterEach, expect, it, vi } from 'vitest'
import { createConsent, createGate, memoryStorage } from '../src/index.js'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it('a second gate for one page warns and does nothing; after the first has stopped there may be another', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const consent = createConsent({ storage: memoryStorage() })
  const first = createGate(consent)
  const second = createGate(consent)
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('A second gate'),
    document.documentElement,
  )
  second()
  first()
  const third = createGate(consent)
  expect(warn).toHaveBeenCalledOnce()
  third()
})

it('asks nothing of a consent but three members: a four-line fake is enough', async () => {
  document.body.innerHTML = '<img data-consent="analytics" data-src="/a.png">'
  const stop = createGate({
    policy: {
      revision: 1,
      expiresAfterDays: 1,
      model: 'opt-in',
      categories: [{ name: 'analytics' }],
      services: [],
    },
    granted: () => true,
    on: () => () => {},
  })
  await vi.waitUntil(() => document.querySelector('img')?.getAttribute('src') === '/a.png')
  stop()
})

it('releases nothing more once it is stopped', async () => {
  const consent = createConsent({ storage: memoryStorage() })
  document.body.innerHTML = '<img data-consent="analytics" data-src="/a.png">'
  createGate(consent)()
  consent.acceptAll()
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.querySelector('img')?.hasAttribute('src')).toBe(false)
})
