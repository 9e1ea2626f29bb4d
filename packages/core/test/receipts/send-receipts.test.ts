// @vitest-environment node
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Consent, createConsent, memoryStorage } from '../../src/index.js'
import { canonicalJson } from '../../src/receipts/canonical-json.js'
import { type Receipt, type ReceiptOptions, sendReceipts } from '../../src/receipts.js'
import { createBrowser } from './support/browser.js'
import { validReceipt } from './support/valid-receipt.js'

const start = 1_790_000_000_000
const day = 86_400_000
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/
const notice = { language: 'en', texts: { title: 'May we?', buttons: { all: 'Accept all' } } }
const reportError = vi.fn()
const warn = vi.fn()
const digest = (value: object) => createHash('sha256').update(canonicalJson(value)).digest('hex')

const receiptInAnOutbox = {
  schema: 'urn:sluice:receipt:1',
  id: '0b9f2a4e-6c1d-4f6e-9a3b-2d5c7e8f9a01',
  time: '2026-09-21T14:13:20.000Z',
  action: 'save',
  source: 'api',
  categories: {},
  services: {},
  revision: 3,
  model: 'opt-in',
  host: 'shop.test',
}

let time: number
const now = () => time
let sent: Receipt[]
let stops: (() => void)[]
/** What the endpoint does with a receipt. */
let endpoint: (receipt: Receipt) => Promise<unknown>

beforeEach(() => {
  time = start
  sent = []
  stops = []
  endpoint = async () => {}
  reportError.mockReset()
  warn.mockReset()
  vi.stubGlobal('reportError', reportError)
  vi.spyOn(console, 'warn').mockImplementation(warn)
})
afterEach(() => {
  for (const stop of stops) stop()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const send = async (receipt: Receipt) => {
  sent.push(validReceipt(JSON.parse(JSON.stringify(receipt))))
  await endpoint(receipt)
}
const create = (storage = memoryStorage()): Consent =>
  createConsent({
    storage,
    now,
    revision: 3,
    region: 'GB',
    services: [{ name: 'stats', category: 'analytics', provider: 'Stats Ltd' }],
  })
const patience = { timeout: 15_000 }
const arrive = (count: number) => vi.waitFor(() => expect(sent.length).toBe(count), patience)
/** Also those that the endpoint did not take. */
const attempts = (count: number) =>
  vi.waitFor(() => expect(sent.length).toBeGreaterThanOrEqual(count), patience)
const messages = () => reportError.mock.calls.map(([error]) => String(error.message))

/** A tab of the browser that sends receipts of this consent. */
function open(consent: Consent, browser = createBrowser(), options: Partial<ReceiptOptions> = {}) {
  const tab = browser.openTab()
  const stop = sendReceipts(consent, { send, now, document: tab.document, ...options })
  stops.push(stop)
  return { ...tab, stop, browser, consent }
}

describe('a receipt', () => {
  it('says what was decided, how, upon what, and until when', async () => {
    const { consent } = open(create())
    const record = consent.decide(
      { analytics: true, marketing: false },
      { source: 'banner', notice },
    )
    await arrive(1)
    expect(sent[0]).toEqual({
      schema: 'urn:sluice:receipt:1',
      id: expect.stringMatching(uuid),
      record: record.id,
      sequence: 1,
      time: '2026-09-21T14:13:20.000Z',
      action: 'save',
      source: 'banner',
      categories: { necessary: 'granted', analytics: 'granted', marketing: 'denied' },
      services: { stats: 'granted' },
      revision: 3,
      notice: { language: 'en', texts: digest(notice.texts) },
      model: 'opt-in',
      region: 'GB',
      host: 'shop.test',
      expires: { granted: '2027-03-22T14:13:20.000Z', denied: '2027-03-22T14:13:20.000Z' },
    })
  })

  it('names each action, and what was not asked', async () => {
    const { consent } = open(create())
    consent.decide({ marketing: true })
    consent.acceptAll({ source: 'control' })
    consent.rejectAll({ source: 'preferences' })
    consent.withdraw()
    await arrive(4)
    expect(sent.map(({ action, source }) => [action, source])).toEqual([
      ['save', 'api'],
      ['accept-all', 'control'],
      ['reject-all', 'preferences'],
      ['withdraw', 'api'],
    ])
    expect(sent[0]?.categories).toEqual({
      necessary: 'granted',
      analytics: 'unset',
      marketing: 'granted',
    })
    expect(sent[0]?.notice).toBeUndefined()
    expect(sent[1]?.expires).toEqual({ granted: '2027-03-22T14:13:20.000Z' })
  })

  it('carries the digest of the one before it', async () => {
    const { consent } = open(create())
    consent.acceptAll()
    consent.withdraw()
    await arrive(2)
    expect(sent.map(({ sequence, previous }) => [sequence, previous])).toEqual([
      [1, undefined],
      [2, digest(sent[0] as Receipt)],
    ])
  })

  it('says when grants end sooner than refusals', async () => {
    const consent = createConsent({
      now,
      storage: memoryStorage(),
      expiresAfterDays: { granted: 10, denied: 100 },
    })
    open(consent as Consent)
    consent.decide({ analytics: true, marketing: false })
    await arrive(1)
    expect(sent[0]?.expires).toEqual({
      granted: new Date(start + 10 * day).toISOString(),
      denied: new Date(start + 100 * day).toISOString(),
    })
  })

  it('is that of its own decision, also where a callback decides anew before it is written', async () => {
    const consent = create()
    consent.on('change', ({ action }) => {
      if (action === 'accept-all') consent.rejectAll()
      if (action === 'reject-all') consent.decide({ marketing: true })
    })
    open(consent)
    consent.acceptAll()
    await arrive(3)
    expect(sent.map(({ action, categories }) => [action, categories.marketing])).toEqual([
      ['accept-all', 'granted'],
      ['reject-all', 'denied'],
      ['save', 'granted'],
    ])
  })

  it('is written also where the texts are nothing that JSON could say', async () => {
    const { consent } = open(create())
    const circle: { self?: object } = {}
    circle.self = circle
    consent.acceptAll({ notice: { language: 'en', texts: circle } })
    await arrive(1)
    expect(sent[0]?.notice).toEqual({ language: 'en' })
    expect(messages().join()).toContain('circular')
  })

  it('is not written for what another tab decided', async () => {
    const storage = memoryStorage()
    const consent = create(storage)
    let tell: Parameters<Consent['on']>[1] = () => {}
    const other: Consent = Object.create(consent, {
      on: {
        value: (_event: 'change', callback: typeof tell) => {
          tell = callback
          return () => {}
        },
      },
    })
    open(other)
    tell({ record: consent.record, granted: ['analytics'], denied: [], source: 'storage' })
    tell({
      record: consent.acceptAll(),
      granted: [],
      denied: [],
      source: 'api',
      action: 'accept-all',
    })
    await arrive(1)
    expect(sent[0]?.action).toBe('accept-all')
  })
})

describe('the outbox', () => {
  it('has the receipt before the decision returns, and the next page sends it', async () => {
    const tab = open(create())
    tab.consent.withdraw({ source: 'control', notice })
    // The reload that a withdrawal asks for.
    tab.die()
    expect([...tab.browser.data.keys()]).toEqual([
      expect.stringMatching(/^sluice-receipt-001790000000000-/),
    ])
    open(create(), tab.browser)
    await arrive(1)
    expect(sent[0]).toMatchObject({ action: 'withdraw', notice: { texts: digest(notice.texts) } })
  })

  it('keeps what does not arrive, as it was first sent, over pages and days', async () => {
    endpoint = () => Promise.reject(new Error('down'))
    const storage = memoryStorage()
    const tab = open(create(storage))
    tab.consent.acceptAll()
    await attempts(1)
    tab.die()
    tab.stop()
    for (let days = 1; days <= 9; days += 1) {
      const before = sent.length
      time += day
      const later = open(create(storage), tab.browser)
      await attempts(before + 1)
      later.die()
      later.stop()
    }
    const failed = sent
    sent = []
    endpoint = async () => {}
    open(create(storage), tab.browser).consent.withdraw()
    await arrive(2)
    expect(new Set([...failed, sent[0] as Receipt].map(canonicalJson)).size).toBe(1)
    expect(sent[1]).toMatchObject({ sequence: 2, previous: digest(sent[0] as Receipt) })
    expect(warn.mock.calls[0]?.join()).toContain('kept, and sent later')
  })

  it('keeps the order of decisions, and of those of one moment', async () => {
    const { consent } = open(create())
    for (let count = 0; count < 30; count += 1) consent.decide({ analytics: count % 2 === 0 })
    time -= day
    for (let count = 0; count < 30; count += 1) consent.decide({ analytics: count % 2 === 0 })
    await arrive(60)
    expect(sent.map(({ sequence }) => sequence)).toEqual(sent.map((_, index) => index + 1))
    expect(sent.map(({ categories }) => categories.analytics)).toEqual(
      sent.map((_, index) => (index % 2 ? 'denied' : 'granted')),
    )
  })

  it('keeps the oldest when it is full, and the next receipt says how many were dropped', async () => {
    endpoint = () => Promise.reject(new Error('down'))
    const { consent, window } = open(create(), undefined, { limit: 3 })
    for (let count = 0; count < 5; count += 1) consent.decide({ analytics: count % 2 === 0 })
    expect(messages()).toEqual(
      Array(2).fill(expect.stringContaining('receipts: 3 are waiting, dropped {')),
    )
    await attempts(1)
    sent = []
    endpoint = async () => {}
    window.dispatchEvent(new Event('online'))
    await arrive(3)
    consent.withdraw()
    await arrive(4)
    // The first was on its way already; the next one to be given its place tells of them.
    expect(sent.map(({ sequence, dropped }) => [sequence, dropped])).toEqual([
      [1, sent[0]?.dropped],
      [2, sent[0]?.dropped ? undefined : 2],
      [3, undefined],
      [4, undefined],
    ])
  })

  it('is emptied by one tab at a time', async () => {
    endpoint = () => Promise.reject(new Error('down'))
    const storage = memoryStorage()
    const first = open(create(storage))
    for (let count = 0; count < 5; count += 1) first.consent.acceptAll()
    await attempts(1)
    first.die()
    first.stop()
    sent = []
    endpoint = async () => {}
    const tabs = [1, 2, 3].map(() => open(create(storage), first.browser))
    await attempts(5)
    tabs[2]?.consent.withdraw()
    await attempts(6)
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it.each([
    [
      'is not to be had',
      (): never => {
        throw new Error('SecurityError')
      },
    ],
    ['is null', () => null],
    [
      'is full',
      () => ({
        length: 0,
        key: () => null,
        getItem: () => null,
        removeItem() {},
        setItem() {
          throw new Error('QuotaExceededError')
        },
      }),
    ],
  ])(
    'is the memory of the page where localStorage %s; the choice stands, the error shows once',
    async (_, localStorage) => {
      const tab = createBrowser().openTab()
      Object.defineProperty(tab.window, 'localStorage', { get: localStorage })
      const consent = create()
      stops.push(sendReceipts(consent, { send, now, document: tab.document }))
      consent.acceptAll({ notice })
      consent.withdraw()
      await arrive(2)
      expect(consent.status('analytics')).toBe('denied')
      expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2])
      expect(messages()).toEqual([
        '[sluice] receipts: localStorage keeps nothing, only this page does',
      ])
    },
  )

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"receipt":{}}',
    '{"receipt":null}',
    '{"receipt":{"id":"0b9f2a4e-6c1d-4f6e-9a3b-2d5c7e8f9a01"}}',
    JSON.stringify({ receipt: { ...receiptInAnOutbox, services: { stats: 'yes' } } }),
    JSON.stringify({ receipt: { ...receiptInAnOutbox, schema: 'urn:theirs' } }),
  ])('passes over %j in it, and counts it as dropped', async (text) => {
    const tab = open(create())
    tab.browser.data.set('sluice-receipt-000000000000001-x', text)
    tab.browser.data.set('sluice-receipts', text)
    tab.consent.acceptAll()
    await arrive(1)
    expect(sent[0]).toMatchObject({ sequence: 1, ...(text && { dropped: 1 }) })
  })
})

describe('the end of a record', () => {
  it('that is forgotten is proved under its name, and nothing later is linked to it', async () => {
    const tab = open(create())
    const { id } = tab.consent.acceptAll()
    tab.consent.forget()
    await arrive(2)
    await vi.waitFor(() => expect(tab.browser.data.size).toBe(0), patience)
    expect(sent[1]).toMatchObject({ record: id, sequence: 2, action: 'withdraw' })
    expect(sent[1]?.categories.analytics).toBe('unset')
    expect(sent[1]).not.toHaveProperty('expires')

    const next = tab.consent.rejectAll()
    await arrive(3)
    expect(next.id).not.toBe(id)
    expect(sent[2]).toMatchObject({ record: next.id, sequence: 1 })
    expect(sent[2]).not.toHaveProperty('previous')
  })

  it('by time is found at the next start, once', async () => {
    const storage = memoryStorage()
    const tab = open(create(storage))
    const { id } = tab.consent.acceptAll()
    await arrive(1)
    tab.stop()
    time += 182 * day
    open(create(storage), tab.browser)
    open(create(storage), tab.browser)
    await arrive(2)
    expect(sent[1]).toMatchObject({ record: id, sequence: 2, action: 'expire', source: 'storage' })
    expect(sent[1]?.categories.analytics).toBe('unset')
    open(create(storage), tab.browser).consent.rejectAll()
    await arrive(3)
    expect(sent[2]).toMatchObject({ sequence: 1, action: 'reject-all' })
  })

  it('by time is found also while the receipt of its decision still waits', async () => {
    endpoint = () => Promise.reject(new Error('down'))
    const storage = memoryStorage()
    const tab = open(create(storage))
    tab.consent.acceptAll()
    await attempts(1)
    tab.die()
    tab.stop()
    time += 200 * day
    sent = []
    endpoint = async () => {}
    open(create(storage), tab.browser)
    await arrive(2)
    expect(sent.map(({ sequence, action }) => [sequence, action])).toEqual([
      [1, 'accept-all'],
      [2, 'expire'],
    ])
  })
})

describe('a signal', () => {
  /** Global Privacy Control of a visitor in California. */
  const signalled = (consent: Consent, isHeard = () => true): Consent =>
    Object.create(consent, {
      model: { value: 'opt-out' },
      region: { value: 'US-CA' },
      signal: { get: () => (isHeard() ? 'gpc' : undefined) },
      status: { value: (name: string) => (name === 'marketing' ? 'denied' : 'granted') },
    })

  it('that is honoured is proved once, by whichever tab comes first', async () => {
    const browser = createBrowser()
    for (let count = 0; count < 3; count += 1) open(signalled(create()), browser)
    await arrive(1)
    expect(sent[0]).toMatchObject({
      action: 'signal',
      source: 'signal',
      signal: 'gpc',
      model: 'opt-out',
      region: 'US-CA',
      categories: { necessary: 'granted', analytics: 'granted', marketing: 'denied' },
    })
    expect(sent[0]).not.toHaveProperty('record')

    const { consent } = open(signalled(create()), browser)
    consent.decide({ analytics: false })
    await arrive(2)
    expect(sent[1]).toMatchObject({ action: 'save', sequence: 1, signal: 'gpc' })
    open(signalled(create()), browser).consent.decide({ analytics: true })
    await arrive(3)
    expect(sent[2]?.action).toBe('save')
  })

  it('is proved once also while an older receipt is refused and waits', async () => {
    const consent = create()
    const tab = open(consent)
    endpoint = () => Promise.reject(Object.assign(new Error('refused'), { status: 400 }))
    consent.acceptAll()
    await arrive(1)
    tab.stop()
    endpoint = async () => {}
    for (const _page of [1, 2, 3]) open(signalled(consent), tab.browser)
    await arrive(2)
    consent.withdraw()
    await attempts(3)
    expect(sent.slice(0, 3).map(({ action }) => action)).toEqual([
      'accept-all',
      'signal',
      'withdraw',
    ])
  })

  it('is proved also where the region is known only later', async () => {
    let isHeard = false
    const consent = create()
    open(signalled(consent, () => isHeard))
    consent.acceptAll()
    await arrive(1)
    isHeard = true
    consent.rejectAll()
    await arrive(2)
    expect(sent.map(({ signal }) => signal)).toEqual([undefined, 'gpc'])
  })

  it('is not proved again on every page where nothing can be kept', async () => {
    const consent = create()
    const tab = createBrowser().openTab()
    Object.defineProperty(tab.window, 'localStorage', { get: () => null })
    stops.push(sendReceipts(signalled(consent), { send, now, document: tab.document }))
    consent.acceptAll()
    await arrive(1)
    expect(sent[0]?.action).toBe('accept-all')
  })
})

describe('the endpoint', () => {
  it('that refuses one receipt is not in the way of the next, and gets it again each day until it takes it', async () => {
    let refused = ''
    endpoint = async (receipt) => {
      refused ||= receipt.id
      if (receipt.id === refused)
        throw Object.assign(new Error('/receipts answered 422'), { status: 422 })
    }
    const { consent, window } = open(create())
    consent.acceptAll()
    await arrive(1)
    consent.rejectAll()
    await arrive(2)
    for (let tries = 2; tries <= 20; tries += 1) {
      time += day
      window.dispatchEvent(new Event('online'))
      await arrive(1 + tries)
    }
    expect(sent.filter(({ id }) => id === refused)).toHaveLength(20)
    endpoint = async () => {}
    time += day
    window.dispatchEvent(new Event('online'))
    await arrive(22)
    consent.withdraw()
    await arrive(23)
    expect([sent[21]?.id, sent[21]?.sequence]).toEqual([refused, 1])
    expect(sent[22]).toMatchObject({ sequence: 3 })
    expect(sent[22]).not.toHaveProperty('dropped')
    expect(messages().filter((message) => message.includes('dropped'))).toEqual([])
  })

  it('that never answers is left after 30 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const signals: AbortSignal[] = []
      const { consent } = open(create(), undefined, {
        send: (_receipt, { signal }) => {
          signals.push(signal)
          return new Promise(() => {})
        },
      })
      consent.acceptAll()
      const turns = async (count: number) => {
        while (signals.length < count) await new Promise((done) => setImmediate(done))
      }
      await turns(1)
      await vi.advanceTimersByTimeAsync(29_999)
      expect(signals[0]?.aborted).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect(signals[0]?.aborted).toBe(true)
      while (warn.mock.calls.length === 0) await new Promise((done) => setImmediate(done))
      await vi.advanceTimersByTimeAsync(1_300)
      await turns(2)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('on plain http', () => {
  it('receipts have no digests, a warning says so, and nothing is locked', async () => {
    const { getRandomValues } = crypto
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
    const { consent } = open(create(), createBrowser({ hasLocks: false }))
    consent.acceptAll({ notice })
    consent.withdraw()
    await arrive(2)
    expect(sent.map(({ sequence, previous }) => [sequence, previous])).toEqual([
      [1, undefined],
      [2, undefined],
    ])
    expect(sent[0]?.notice).toEqual({ language: 'en' })
    expect(warn.mock.calls.join()).toContain('no digests, because this page is on plain http')
  })
})

describe('sendReceipts', () => {
  it.each([{}, { url: '/receipts', send }, { url: '' }])('takes url or send, not %j', (options) => {
    const { document } = createBrowser().openTab()
    expect(() => sendReceipts(create(), { document, ...options })).toThrow(
      '[sluice] receipts takes url or send, got {',
    )
  })

  it('returns its undo: what is decided later is not sent', async () => {
    const tab = open(create())
    tab.stop()
    tab.stop()
    tab.consent.acceptAll()
    open(tab.consent, tab.browser)
    tab.consent.withdraw()
    await arrive(1)
    expect(sent[0]?.action).toBe('withdraw')
  })

  it('waits while the page is being prerendered', async () => {
    const storage = memoryStorage()
    const first = open(create(storage))
    first.consent.acceptAll()
    first.die()
    const tab = first.browser.openTab()
    const consent = create(storage)
    const { document } = tab
    Object.assign(Object.getPrototypeOf(document), { prerendering: true })
    const tooEarly = vi.fn(async () => {})
    stops.push(sendReceipts(consent, { send: tooEarly, now, document }))
    open(create(storage), first.browser)
    await arrive(1)
    expect(tooEarly).not.toHaveBeenCalled()
  })

  it('keeps several consents of a site apart by name', async () => {
    const browser = createBrowser()
    open(create(), browser, { name: 'one' }).consent.acceptAll()
    open(create(), browser, { name: 'two' }).consent.acceptAll()
    await arrive(2)
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 1])
    await vi.waitFor(() =>
      expect([...browser.data.keys()].sort()).toEqual(['one-receipts', 'two-receipts']),
    )
  })
})
