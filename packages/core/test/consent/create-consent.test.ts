import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ConsentOptions, createConsent, memoryStorage, type Service } from '../../src/index.js'
import { webStorage } from '../../src/web-storage.js'

const events: string[] = []
const reportError = vi.fn()
const spy = (name: string, more: Partial<Service> = {}): Service<string, 'analytics'> =>
  ({
    name,
    category: 'analytics',
    provider: 'Them',
    onGrant: () => events.push(`${name} granted`),
    onDeny: () => {
      events.push(`${name} denied`)
    },
    ...more,
    // biome-ignore lint/suspicious/noExplicitAny: the category stays as typed above
  }) as any

const now = () => 1_790_000_000_000
const opened: { destroy(): void }[] = []
function create(options: Partial<ConsentOptions> = {}) {
  const given = { storage: memoryStorage(), reload: 'never', now, ...options } as ConsentOptions
  const consent = createConsent(given)
  opened.push(consent)
  return consent
}

beforeEach(() => {
  events.length = 0
  reportError.mockClear()
  vi.stubGlobal('reportError', reportError)
})
afterEach(() => {
  for (const consent of opened.splice(0)) consent.destroy()
  vi.unstubAllGlobals()
})

describe('a new visitor', () => {
  it.each(['accept-all', 'reject-all'] as const)(
    'is said to have pressed %s where that answered all that was asked',
    (action) => {
      const consent = create()
      const actions: unknown[] = []
      consent.on('change', ({ action }) => actions.push(action))
      consent.decide({ analytics: true }, { action })
      consent.decide({ marketing: false })
      expect(actions).toEqual([action, 'save'])
    },
  )

  it('is heard by the one name of the event; any other is refused', () => {
    expect(() => create().on('grant' as never, () => {})).toThrow('on takes change, got "grant"')
  })

  it('has decided nothing: unset is not denied', () => {
    const consent = create()
    expect(consent.record).toBeUndefined()
    expect(consent.unset).toEqual(['analytics', 'marketing'])
    expect(consent.status('analytics')).toBe('unset')
    expect(consent.granted('analytics')).toBe(false)
    expect(consent.granted('necessary')).toBe(true)
  })
})

describe('decide', () => {
  it('records the answers and says what changed', () => {
    const storage = memoryStorage()
    const consent = create({ storage })
    const changes = vi.fn()
    consent.on('change', changes)
    const record = consent.decide(
      { analytics: true, marketing: 'denied' },
      { source: 'preferences' },
    )
    expect(record).toMatchObject({
      revision: 1,
      time: 1_790_000_000,
      granted: ['analytics'],
      denied: ['marketing'],
    })
    expect(consent.record).toBe(record)
    expect(storage.read()).toBe(`v=1&r=1&id=${record.id}&t=1790000000&y=analytics&n=marketing`)
    expect(changes).toHaveBeenCalledExactlyOnceWith({
      record,
      granted: ['analytics'],
      denied: ['marketing'],
      source: 'preferences',
      action: 'save',
    })
  })

  it('makes a new record for each decision, of the same visitor', () => {
    const consent = create()
    const first = consent.acceptAll()
    const second = consent.acceptAll()
    expect(second).not.toBe(first)
    expect(second).toEqual(first)
  })

  it.each([
    ['an unknown name', { analitics: true }, 'decide takes analytics, marketing, got "analitics"'],
    ['the refusal of a required one', { necessary: false }, 'got "necessary"'],
    [
      'an answer that is none',
      { analytics: 'yes' },
      'decide: analytics takes true, false, granted or denied, got "yes"',
    ],
  ])('throws for %s and records nothing', (_, choices, message) => {
    const consent = create()
    expect(() => consent.decide(choices as never)).toThrow(message)
    expect(consent.record).toBeUndefined()
  })

  it('holds for the page where the browser keeps nothing, and says so', () => {
    const failing = {
      ...memoryStorage(),
      write: () => {
        throw new Error('full')
      },
    }
    const consent = create({ storage: failing })
    consent.acceptAll()
    expect(consent.granted('marketing')).toBe(true)
    expect(reportError).toHaveBeenCalledOnce()
  })

  it('leaves no old grant behind where the withdrawal cannot be stored', () => {
    let kept: string | undefined
    let isFull = false
    const storage = {
      read: () => kept,
      write(text: string) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        kept = text
      },
      erase() {
        kept = undefined
      },
    }
    const consent = create({ storage })
    consent.acceptAll()
    isFull = true
    consent.withdraw()
    expect(consent.status('analytics')).toBe('denied')
    expect(reportError).toHaveBeenCalledOnce()
    const next = create({ storage })
    expect(next.granted('analytics')).toBe(false)
    expect(next.unset).toEqual(['analytics', 'marketing'])
  })

  it('is stored where there is room once the old record is gone', () => {
    let kept = 'somebody else’s'
    const storage = {
      read: () => kept,
      write(text: string) {
        if (kept) throw new DOMException('full', 'QuotaExceededError')
        kept = text
      },
      erase() {
        kept = ''
      },
    }
    create({ storage }).withdraw()
    expect(create({ storage }).status('analytics')).toBe('denied')
    expect(reportError).not.toHaveBeenCalled()
  })

  it('gives a record that nobody can change, and so does the next page', () => {
    const storage = memoryStorage()
    const decided = create({ storage }).decide({ analytics: true, marketing: false })
    const read = create({ storage }).record
    const moved = create({
      migrate: [{ read: () => ({ ...decided, granted: [...decided.granted] }), erase() {} }],
    }).record
    for (const record of [decided, read, moved]) {
      expect(record?.granted).toEqual(['analytics'])
      for (const one of [record, record?.granted, record?.denied])
        expect(Object.isFrozen(one)).toBe(true)
    }
  })

  it('is not stopped by a storage that cannot be read: nothing is granted', () => {
    const blocked = {
      ...memoryStorage(),
      read: () => {
        throw new Error('blocked')
      },
    }
    expect(create({ storage: blocked }).unset).toEqual(['analytics', 'marketing'])
    expect(reportError).toHaveBeenCalledOnce()
  })
})

describe('the next page', () => {
  it('knows the answers', () => {
    const storage = memoryStorage()
    create({ storage }).decide({ analytics: true, marketing: false })
    const consent = create({ storage })
    expect(consent.granted('analytics')).toBe(true)
    expect(consent.status('marketing')).toBe('denied')
    expect(consent.unset).toEqual([])
  })

  it('asks for a new service alone, and old answers stand', () => {
    const storage = memoryStorage()
    create({ storage }).acceptAll()
    const consent = create({ storage, services: [spy('stats')] })
    expect(consent.unset).toEqual(['stats'])
    expect(consent.granted('analytics')).toBe(true)
    expect(events).toEqual([])
  })

  it('asks for all after a new revision', () => {
    const storage = memoryStorage()
    create({ storage }).acceptAll()
    expect(create({ storage, revision: 2 }).unset).toEqual(['analytics', 'marketing'])
  })

  it('asks for all after expiry', () => {
    const storage = memoryStorage()
    create({ storage }).acceptAll()
    expect(create({ storage, now: () => now() + 183 * 864e5 }).unset).toEqual([
      'analytics',
      'marketing',
    ])
  })
})

describe('services', () => {
  it('start on the grant, once, and again when granted again', () => {
    const consent = create({ services: [spy('stats')] })
    consent.acceptAll()
    consent.acceptAll()
    consent.withdraw()
    consent.acceptAll()
    expect(events).toEqual(['stats granted', 'stats denied', 'stats granted'])
  })

  it('start on the next page of a visitor who granted them, before anything else is asked', () => {
    const storage = memoryStorage()
    create({ storage, services: [spy('stats', { onGrant() {} })] }).acceptAll()
    create({ storage, services: [spy('stats')] })
    expect(events).toEqual(['stats granted'])
  })

  it('start before the callbacks hear of it, and are silenced before them too', () => {
    const consent = create({ services: [spy('stats')] })
    consent.on('change', ({ granted }) => events.push(`change ${granted.length > 0}`))
    consent.acceptAll()
    consent.withdraw()
    expect(events).toEqual(['stats granted', 'change true', 'stats denied', 'change false'])
  })

  it('that throw stop neither the next service nor the record', () => {
    const consent = create({
      services: [
        spy('broken', {
          onGrant: () => {
            throw new Error('mine')
          },
        }),
        spy('stats'),
      ],
    })
    consent.acceptAll()
    expect(events).toEqual(['stats granted'])
    expect(consent.granted('broken')).toBe(true)
    expect(reportError).toHaveBeenCalledOnce()
  })

  it('are erased after they are silenced, and what nobody declared stays', () => {
    const onDeny = () => {
      events.push(document.cookie)
    }
    const storage = [
      { name: '_stats', duration: '1 day' },
      { name: '_stats_*', duration: '1 day' },
      { name: 'stats:queue', kind: 'localStorage', duration: '1 day' },
    ] as const
    const consent = create({ services: [spy('stats', { storage, onDeny })] })
    document.cookie = '_stats=1'
    document.cookie = '_stats_2=1'
    document.cookie = 'basket=1'
    localStorage.setItem('stats:queue', '1')
    consent.rejectAll()
    expect(events).toEqual(['_stats=1; _stats_2=1; basket=1'])
    expect(document.cookie).toBe('basket=1')
    expect(localStorage.length).toBe(0)
  })

  it('never erase what Sluice keeps itself, whatever they declare', () => {
    const names = ['s*', 'sluice*', 'sluice', 'choice*', 'choice', 'kept*']
    const storage = names.flatMap((name) =>
      (['cookie', 'localStorage'] as const).map((kind) => ({ name, kind, duration: '1 day' })),
    )
    const own = [
      'sluice-receipts',
      'sluice-receipt-001790000000000-3f2b8c1e',
      'sluice-dropped-001790000000000-3f2b8c1e',
      'choice-receipts',
      'kept',
    ]
    for (const key of [...own, 'stats', 'sluices', 'keptalive']) localStorage.setItem(key, '1')
    document.cookie = 'session_of_stats=1; path=/'
    const options = { storage: undefined, services: [spy('stats', { storage })] } as const
    const consent = create({ ...options, cookie: { name: 'choice' } })
    consent.acceptAll()
    consent.withdraw()
    expect(document.cookie).toContain('choice=v=1&')
    expect(document.cookie).not.toContain('session_of_stats')
    expect(Object.keys(localStorage).sort()).toEqual(own.slice(0, 4).sort())
    localStorage.clear()

    const web = create({ ...options, storage: webStorage({ key: 'kept' }) })
    web.withdraw()
    expect(localStorage.getItem('kept')).toMatch(/^v=1&/)
    localStorage.clear()
    document.cookie = 'choice=; max-age=0; path=/'
  })

  it('that withdraw when they are denied are told once each, and stop nobody', () => {
    const consent = create({
      services: [
        spy('one', {
          onDeny: () => {
            events.push('one denied')
            consent.withdraw()
          },
        }),
        spy('two'),
      ],
    })
    consent.acceptAll()
    consent.rejectAll()
    expect(events).toEqual(['one granted', 'two granted', 'one denied', 'two denied'])
  })

  it('are erased at the start of each page as long as they are unset', () => {
    document.cookie = '_late=1'
    create({ services: [spy('stats', { storage: [{ name: '_late', duration: '1 day' }] })] })
    expect(document.cookie).not.toContain('_late')
  })

  it('name what only a server can erase, once they ran and are denied', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const storage = [{ name: 'FPID', duration: '2 years', httpOnly: true }] as const
    const consent = create({ services: [spy('stats', { storage })] })
    consent.rejectAll()
    expect(warn).not.toHaveBeenCalled()
    consent.acceptAll()
    consent.withdraw()
    expect(warn.mock.calls).toEqual([
      ['[sluice] FPID is HttpOnly: only a server can erase it (docs/server.md)'],
    ])
    warn.mockRestore()
  })

  it('keep an item that a granted one shares with a denied one', () => {
    const storage = [{ name: '_shared', duration: '1 day' }] as const
    const consent = create({ services: [spy('one', { storage }), spy('two', { storage })] })
    document.cookie = '_shared=1'
    consent.decide({ one: true, two: false })
    expect(document.cookie).toContain('_shared')
  })
})

describe('listening', () => {
  it('subscribe keeps the contract of useSyncExternalStore: the record is new after each decision', () => {
    const consent = create()
    const called = vi.fn()
    const stop = consent.subscribe(called)
    consent.acceptAll()
    stop()
    consent.rejectAll()
    expect(called).toHaveBeenCalledExactlyOnceWith()
  })

  it('when resolves at the first grant', async () => {
    const consent = create()
    const granted = consent.when('analytics').then(() => events.push('now'))
    consent.rejectAll()
    await Promise.resolve()
    expect(events).toEqual([])
    consent.acceptAll()
    await granted
    expect(events).toEqual(['now'])
    await consent.when('analytics')
  })

  it('when rejects when its signal aborts, before or after the call', async () => {
    const controller = new AbortController()
    const waiting = create().when('analytics', { signal: controller.signal })
    controller.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    await expect(create().when('analytics', { signal: controller.signal })).rejects.toThrow('gone')
  })

  it('when lets go of its signal once it is granted', async () => {
    const { signal } = new AbortController()
    const listened = vi.spyOn(signal, 'addEventListener')
    const left = vi.spyOn(signal, 'removeEventListener')
    const consent = create()
    const granted = consent.when('analytics', { signal })
    consent.acceptAll()
    await granted
    expect(left.mock.calls).toEqual(listened.mock.calls)
  })

  it('forget ends every grant, removes the record and asks again', () => {
    const storage = memoryStorage()
    const consent = create({ storage, services: [spy('stats')] })
    consent.acceptAll()
    const changes = vi.fn()
    consent.on('change', changes)
    consent.forget()
    expect(storage.read()).toBeUndefined()
    expect(changes).toHaveBeenCalledWith({
      record: undefined,
      granted: [],
      denied: ['analytics', 'marketing', 'stats'],
      source: 'api',
      action: 'withdraw',
    })
    expect(consent.unset).toEqual(['analytics', 'marketing', 'stats'])
    expect(events).toEqual(['stats granted', 'stats denied'])
  })

  it('forget ends every grant under opt-out too: nothing is granted again on this page unasked', () => {
    const storage = memoryStorage()
    const consent = create({ storage, model: 'opt-out', services: [spy('stats')] })
    expect(consent.granted('analytics')).toBe(true)
    consent.forget()
    expect(['analytics', 'stats'].map((name) => consent.status(name as never))).toEqual([
      'unset',
      'unset',
    ])
    expect(consent.model).toBe('opt-out')
    window.dispatchEvent(new Event('focus'))
    expect(consent.granted('marketing')).toBe(false)
    consent.decide({ analytics: true })
    expect(
      ['analytics', 'stats', 'marketing'].map((name) => consent.status(name as never)),
    ).toEqual(['granted', 'granted', 'unset'])
    expect(events).toEqual(['stats granted', 'stats denied', 'stats granted'])
    storage.erase()
    expect(create({ storage, model: 'opt-out' }).granted('marketing')).toBe(true)
  })

  it('two instances live in one page without knowing each other', () => {
    const one = create()
    const two = create()
    one.acceptAll()
    expect(two.granted('analytics')).toBe(false)
  })
})
