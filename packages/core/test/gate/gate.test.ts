import { afterEach, expect, it, vi } from 'vitest'
import { createConsent, createGate, type GateOptions, memoryStorage } from '../../src/index.js'

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
  document.body.innerHTML = '<img data-consent="analytics" data-consent-src="/a.png">'
  const stop = createGate({
    policy: {
      revision: 1,
      expiresAfterDays: 1,
      expiry: { granted: 1, denied: 1 },
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
  document.body.innerHTML = '<img data-consent="analytics" data-consent-src="/a.png">'
  createGate(consent)()
  consent.acceptAll()
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.querySelector('img')?.hasAttribute('src')).toBe(false)
})

it('releases what a decision grants before the next task, and waits for the end of the task in which the page adds something', async () => {
  const microtasks = async (): Promise<void> => {
    for (let at = 0; at < 100; at += 1) await undefined
  }
  const image = (name: string) =>
    `<img id="${name}" data-consent="analytics" data-consent-src="/${name}.png">`
  const isReleased = (name: string) => document.getElementById(name)?.hasAttribute('src')
  const consent = createConsent({ storage: memoryStorage() })
  document.body.innerHTML = image('held')
  const stop = createGate(consent)
  consent.acceptAll()
  await microtasks()
  expect(isReleased('held')).toBe(true)
  document.body.insertAdjacentHTML('beforeend', image('added'))
  await microtasks()
  expect(isReleased('added')).toBe(false)
  await vi.waitUntil(() => isReleased('added'))
  stop()
})

it.each([
  [{ timeout: -1 }, 'timeout takes milliseconds, got -1'],
  [{ timeout: Number.NaN }, 'timeout takes milliseconds, got null'],
  [{ timeout: '300' }, 'timeout takes milliseconds, got "300"'],
  [{ timeout: 2 ** 31 }, 'timeout takes milliseconds, got 2147483648'],
  [{ reload: 'sometimes' }, 'reload takes auto, never or always, got "sometimes"'],
])('refuses %o by name', (options, message) => {
  const consent = createConsent({ storage: memoryStorage() })
  expect(() => createGate(consent, options as GateOptions)).toThrow(message)
  // Whoever mends it may start again.
  createGate(consent)()
})

it('waits ten seconds for a file that never loads, where nothing else is said', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML =
    '<script type="text/plain" data-consent="analytics" src="/never.js"></script>'
  const consent = createConsent({ storage: memoryStorage() })
  consent.acceptAll()
  const stop = createGate(consent)
  const script = () => document.querySelector('script[data-consent-state=released]')
  for (let tries = 0; !script() && tries < 1_000; tries += 1)
    await new Promise((resolve) => setImmediate(resolve))
  vi.advanceTimersByTime(9_999)
  expect(warn).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('Not loaded after 10000 ms'),
    // What innerHTML made never runs: an equal one beside it does.
    script()?.nextElementSibling,
  )
  vi.useRealTimers()
  stop()
})
