import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ConsentOptions, createConsent, memoryStorage } from '../../src/index.js'

const now = () => 1_790_000_000_000
const opened: { destroy(): void }[] = []
const create = (options: ConsentOptions) => {
  const consent = createConsent({ now, reload: 'never', ...options })
  opened.push(consent)
  return consent
}
const setNavigator = (key: string, value: unknown) =>
  Object.defineProperty(navigator, key, { value, configurable: true })
const setPrerendering = (value: boolean) =>
  Object.defineProperty(Document.prototype, 'prerendering', { value, configurable: true })

afterEach(() => {
  for (const consent of opened.splice(0)) consent.destroy()
  vi.restoreAllMocks()
  setNavigator('globalPrivacyControl', undefined)
  setPrerendering(false)
})

describe('what others stored', () => {
  it.each(['pageshow', 'focus'])('is followed upon %s', (event) => {
    const storage = memoryStorage()
    const here = create({ storage })
    const there = create({ storage: memoryStorage() })
    const heard = vi.fn()
    here.on('change', heard)
    there.acceptAll()
    storage.write(`v=1&r=1&id=${there.record?.id}&t=1790000000&y=analytics&n=marketing`, 1)
    window.dispatchEvent(new Event(event))
    expect(heard).toHaveBeenCalledExactlyOnceWith({
      record: here.record,
      granted: ['analytics'],
      denied: ['marketing'],
      source: 'storage',
    })
  })

  it('is a withdrawal too: services are denied', () => {
    const storage = memoryStorage()
    const told: string[] = []
    const here = create({
      storage,
      services: [
        {
          name: 'stats',
          category: 'analytics',
          provider: 'Them',
          onGrant: () => told.push('granted'),
          onDeny: () => void told.push('denied'),
        },
      ],
    })
    here.acceptAll()
    storage.erase()
    window.dispatchEvent(new Event('pageshow'))
    expect(told).toEqual(['granted', 'denied'])
    expect(here.unset).toEqual(['analytics', 'marketing', 'stats'])
  })

  it.each([
    [false, 0],
    [true, 1],
  ])(
    'is read again in a page that is shown where persisted is %s: %i times',
    (persisted, times) => {
      const storage = memoryStorage()
      const here = create({ storage })
      here.acceptAll()
      const read = vi.spyOn(storage, 'read')
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
      expect(read).toHaveBeenCalledTimes(times)
    },
  )

  it.each([
    ['read where it is shown', false, 1],
    ['left alone where it is hidden, as every page is that a visitor leaves', true, 0],
  ])('is %s', (_what, isHidden, times) => {
    vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(isHidden)
    const storage = memoryStorage()
    create({ storage }).acceptAll()
    const read = vi.spyOn(storage, 'read')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(read).toHaveBeenCalledTimes(times)
  })

  it('is no news where nothing changed, and nobody is called', () => {
    const here = create({ storage: memoryStorage() })
    here.acceptAll()
    const heard = vi.fn()
    here.on('change', heard)
    window.dispatchEvent(new Event('focus'))
    expect(heard).not.toHaveBeenCalled()
  })

  it('does not take a choice away that could not be stored', () => {
    const storage = { ...memoryStorage(), write() {} }
    const here = create({ storage })
    here.acceptAll()
    window.dispatchEvent(new Event('focus'))
    expect(here.granted('marketing')).toBe(true)
  })

  it('is what a decision builds on: names left out keep the status that another tab gave them', () => {
    const storage = memoryStorage()
    const here = create({ storage })
    here.acceptAll()
    const there = create({ storage })
    there.decide({ marketing: false })
    here.decide({ analytics: true })
    expect(here.status('marketing')).toBe('denied')
  })

  it('does not stand for ever: a page that is left open asks again', () => {
    let time = now()
    const here = create({ storage: memoryStorage(), now: () => time })
    here.acceptAll()
    time += 183 * 864e5
    window.dispatchEvent(new Event('focus'))
    expect(here.unset).toEqual(['analytics', 'marketing'])
    expect(here.granted('analytics')).toBe(false)
  })
})

describe('while a page is prerendered', () => {
  it('nothing is granted and nothing asked; once it is shown, what was recorded holds', () => {
    const storage = memoryStorage()
    create({ storage }).acceptAll()
    setPrerendering(true)
    const here = create({ storage })
    const heard = vi.fn()
    here.on('change', heard)
    expect(here.granted('analytics')).toBe(false)
    expect(here.unset).toEqual([])
    window.dispatchEvent(new Event('focus'))
    expect(heard).not.toHaveBeenCalled()
    setPrerendering(false)
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(heard.mock.lastCall?.[0].granted).toEqual(['analytics', 'marketing'])
  })

  it('an opt-out grants nothing either, and a refusal that was stored holds from the first moment on', async () => {
    const storage = memoryStorage()
    create({ storage }).rejectAll()
    setPrerendering(true)
    const here = create({ storage, model: 'opt-out' })
    const statuses = () => ['necessary', 'analytics'].map((name) => here.status(name as never))
    const granted = vi.fn()
    void here.when('analytics').then(granted)
    here.on('change', ({ granted: names }) => granted(...names))
    expect(statuses()).toEqual(['granted', 'unset'])
    setPrerendering(false)
    // The page is shown, and has not heard of it yet.
    expect(statuses()).toEqual(['granted', 'unset'])
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(statuses()).toEqual(['granted', 'denied'])
    await Promise.resolve()
    expect(granted.mock.calls).toEqual([[]])
  })

  it('a decision builds on what was stored, and holds once the page is shown', () => {
    const storage = memoryStorage()
    create({ storage }).decide({ marketing: false })
    setPrerendering(true)
    const here = create({ storage })
    here.decide({ analytics: true })
    expect(here.granted('analytics')).toBe(false)
    setPrerendering(false)
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(here.granted('analytics')).toBe(true)
    expect(here.status('marketing')).toBe('denied')
  })

  it('a first visit is asked once the page is shown', () => {
    setPrerendering(true)
    const here = create({ storage: memoryStorage() })
    const called = vi.fn()
    here.subscribe(called)
    setPrerendering(false)
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(called).toHaveBeenCalledOnce()
    expect(here.unset).toEqual(['analytics', 'marketing'])
  })
})

describe('the region', () => {
  const regions = { US: 'opt-out', 'US-ME': 'opt-in' } as const
  const settled = () => new Promise((done) => setTimeout(done))

  it.each([
    ['US', undefined, 'opt-out'],
    ['us-ca', undefined, 'opt-out'],
    ['US-ME', undefined, 'opt-in'],
    ['GB', undefined, 'opt-in'],
    ['GB', 'opt-out', 'opt-out'],
    ['', 'opt-out', 'opt-in'],
    [undefined, 'opt-out', 'opt-in'],
    [' US\n', undefined, 'opt-out'],
    ['XX', 'opt-out', 'opt-in'],
    ['T1', 'opt-out', 'opt-in'],
    ['{{country}}', 'opt-out', 'opt-in'],
    ['<!doctype html>US', 'opt-out', 'opt-in'],
    [{ country: 'US' }, 'opt-out', 'opt-in'],
    [Object.create(null), 'opt-out', 'opt-in'],
    [['US'], 'opt-out', 'opt-in'],
    [42, 'opt-out', 'opt-in'],
    [null, 'opt-out', 'opt-in'],
  ] as const)('%j, elsewhere %s: %s', async (region, model, expected) => {
    const said = create({ storage: memoryStorage(), regions, region, model })
    const found = create({ storage: memoryStorage(), regions, region: async () => region, model })
    expect(said.model).toBe(expected)
    await settled()
    expect(found.model).toBe(expected)
    expect(found.region).toBe(said.region)
    expect(said.region ?? 'GB').toMatch(/^(US|US-CA|US-ME|GB)$/)
    expect(found.unset).toEqual(['analytics', 'marketing'])
  })

  it('that is being looked for sweeps no storage away, except what is denied', async () => {
    const service = (name: string, category: 'analytics' | 'marketing') => ({
      name,
      category,
      provider: 'Them',
      storage: [{ name: `_${name}`, duration: '1 day' }],
    })
    const services = [service('stats', 'analytics'), service('ads', 'marketing')]
    const storage = memoryStorage()
    create({ storage, services }).decide({ marketing: false })
    const cookies = () => document.cookie.match(/_(stats|ads)/g)
    const leave = () => {
      document.cookie = '_stats=1; path=/'
      document.cookie = '_ads=1; path=/'
    }
    leave()
    create({ storage, services, regions, region: async () => 'US' })
    expect(cookies()).toEqual(['_stats'])
    await settled()
    expect(cookies()).toEqual(['_stats'])
    create({ storage, services, regions, region: async () => 'GB' })
    await settled()
    expect(cookies()).toBeNull()
  })

  it('that is not known yet asks nothing and grants nothing, except what is recorded', async () => {
    const storage = memoryStorage()
    create({ storage }).decide({ analytics: true })
    const here = create({ storage, regions, region: async () => 'US' })
    expect(here.unset).toEqual([])
    expect(here.granted('analytics')).toBe(true)
    expect(here.granted('marketing')).toBe(false)
    await settled()
    expect(here.granted('marketing')).toBe(true)
    expect(here.unset).toEqual(['marketing'])
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down')
      },
    ],
    ['is unknown', async () => undefined],
  ])('that %s is opt-in, and the visitor is asked', async (_how, region) => {
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const here = create({ storage: memoryStorage(), regions, region })
    await settled()
    vi.unstubAllGlobals()
    expect(here.model).toBe('opt-in')
    expect(here.unset).toEqual(['analytics', 'marketing'])
  })

  it('that does not answer is given up: the visitor is asked', async () => {
    vi.useFakeTimers()
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const here = create({ storage: memoryStorage(), regions, region: () => new Promise(() => {}) })
    await vi.advanceTimersByTimeAsync(3_000)
    vi.useRealTimers()
    vi.unstubAllGlobals()
    expect(reportError).toHaveBeenCalledOnce()
    expect(here.unset).toEqual(['analytics', 'marketing'])
  })
})

describe('a page whose browser refuses a BroadcastChannel', () => {
  it('works: the error surfaces, and a decision counts', () => {
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const refusal = new DOMException('The operation is insecure.', 'SecurityError')
    vi.stubGlobal('BroadcastChannel', function BroadcastChannel() {
      throw refusal
    })
    const storage = { ...memoryStorage(), name: 'sluice' }
    const here = create({ storage })
    here.acceptAll()
    expect(here.granted('analytics')).toBe(true)
    here.destroy()
    vi.unstubAllGlobals()
    expect(reportError).toHaveBeenCalledExactlyOnceWith(refusal)
  })
})

describe('destroy', () => {
  it('detaches all: what others store or say is not followed any more', async () => {
    const channels: { onmessage?: (event: object) => void; isClosed?: boolean }[] = []
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        isClosed = false
        constructor() {
          channels.push(this)
        }
        close() {
          this.isClosed = true
        }
        postMessage() {
          if (this.isClosed) throw new DOMException('closed', 'InvalidStateError')
        }
      },
    )
    const storage = { ...memoryStorage(), name: 'sluice' }
    const here = create({ storage })
    const called = vi.fn()
    here.on('change', called)
    here.subscribe(called)
    here.destroy()
    create({ storage }).acceptAll()
    for (const event of ['pageshow', 'focus', 'pagehide', 'pageshow'])
      window.dispatchEvent(new Event(event))
    for (const event of ['visibilitychange', 'prerenderingchange'])
      document.dispatchEvent(new Event(event))
    expect(here.record).toBeUndefined()
    expect(called).not.toHaveBeenCalled()
    expect(channels[0]?.isClosed).toBe(true)
    // A decision after it still counts, and no other tab hears of it.
    expect(here.rejectAll().denied).toEqual(['analytics', 'marketing'])
    vi.unstubAllGlobals()
  })

  it('starts nothing when the region is found afterwards', async () => {
    const onGrant = vi.fn()
    let say: (region: string) => void = () => {}
    const here = create({
      storage: memoryStorage(),
      regions: { US: 'opt-out' },
      region: () => new Promise((done) => (say = done)),
      services: [{ name: 'stats', category: 'analytics', provider: 'Them', onGrant }],
    })
    here.destroy()
    say('US')
    await new Promise((done) => setTimeout(done))
    expect(onGrant).not.toHaveBeenCalled()
    expect(here.granted('analytics')).toBe(false)
  })
})

describe('Global Privacy Control', () => {
  const categories = { necessary: { required: true }, analytics: {}, marketing: { sale: true } }

  it.each([
    ['opt-out', true, 'denied', 'gpc'],
    ['opt-out', false, 'granted', undefined],
    ['opt-out', 'true', 'granted', undefined],
    ['opt-in', true, 'unset', undefined],
  ] as const)('%s with %j: what is sold is %s', (model, value, status, signal) => {
    setNavigator('globalPrivacyControl', value)
    const here = create({ storage: memoryStorage(), model, categories })
    expect(here.status('marketing')).toBe(status)
    expect(here.signal).toBe(signal)
    expect(here.unset).toEqual(['analytics', 'marketing'])
  })

  it('is overridden by what the visitor says here', () => {
    setNavigator('globalPrivacyControl', true)
    const here = create({ storage: memoryStorage(), model: 'opt-out', categories })
    here.acceptAll()
    expect(here.granted('marketing')).toBe(true)
    expect(here.signal).toBeUndefined()
  })
})
