import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCutOff } from '../src/cut-off.js'
import { createListeners } from '../src/listeners.js'

const services = [
  { name: 'vendor', hosts: ['vendor.test', 'shared.test'] },
  { name: 'partner', hosts: ['shared.test'] },
  { name: 'never', hosts: ['never.test', 'vendor.test'] },
]

function fakeConsent(...names: string[]) {
  const granted = new Set(names)
  const changes = createListeners<undefined>()
  return {
    policy: { services },
    granted: (name: string) => granted.has(name),
    on: (_: 'change', callback: () => void) => changes.add(callback),
    set(...now: string[]) {
      granted.clear()
      for (const name of now) granted.add(name)
      changes.emit(undefined)
    },
  }
}

const fetched: string[] = []
const stops: (() => void)[] = []
const cutOff = (...values: Parameters<typeof createCutOff>) => {
  const stop = createCutOff(...values)
  stops.push(stop)
  return stop
}
const goesTo = async (host: string): Promise<boolean> => {
  fetched.length = 0
  await fetch(`https://${host}/hit`).catch(() => {})
  return fetched.length > 0
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url)
  })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a request', () => {
  it.each<[string, string[][], string, boolean]>([
    ['of a service that is granted', [['vendor']], 'vendor.test', true],
    ['of one that was never granted', [[], []], 'never.test', true],
    ['of one whose grant ended', [['vendor'], []], 'vendor.test', false],
    [
      'of one that was granted on the page and then denied',
      [[], ['vendor'], []],
      'vendor.test',
      false,
    ],
    ['of one that is granted again', [['vendor'], [], ['vendor']], 'vendor.test', true],
    ['of one that is denied a second time', [['vendor'], [], ['vendor'], []], 'vendor.test', false],
    [
      'to a host that another granted service declares',
      [['vendor', 'partner'], ['partner']],
      'shared.test',
      true,
    ],
    [
      'to a host of which no service is left',
      [['vendor', 'partner'], ['partner'], []],
      'shared.test',
      false,
    ],
    ['to a host that one which never ran declares too', [['vendor'], []], 'vendor.test', false],
    ['to a host that nobody declared', [['vendor'], []], 'other.test', true],
  ])('%s', async (_, [first = [], ...later], host, goes) => {
    const consent = fakeConsent(...first)
    cutOff(consent)
    for (const names of later) consent.set(...names)
    expect(await goesTo(host)).toBe(goes)
  })

  it('of a service that ran before the cut-off was there, and was denied before it too', async () => {
    cutOff(fakeConsent(), { ran: ['vendor'] })
    expect(await goesTo('vendor.test')).toBe(false)
    expect(await goesTo('never.test')).toBe(true)
  })

  it('counts from the denial on, before anybody is told of it', async () => {
    const granted = new Set(['vendor'])
    cutOff({
      policy: { services },
      granted: (name) => granted.has(name),
      on: () => () => {},
    })
    granted.clear()
    expect(await goesTo('vendor.test')).toBe(false)
  })

  it('is refused with the reason', async () => {
    const consent = fakeConsent('vendor')
    cutOff(consent)
    consent.set()
    await expect(fetch('https://vendor.test/')).rejects.toEqual(
      new TypeError('[sluice] fetch: nothing goes to vendor.test without consent for vendor'),
    )
  })
})

describe('an image', () => {
  it('of a denied service fails as it does without a network', () => {
    const consent = fakeConsent('vendor')
    cutOff(consent)
    const image = new Image()
    image.src = 'https://vendor.test/pixel.gif'
    expect(image.src).toBe('https://vendor.test/pixel.gif')
    consent.set()
    image.src = 'https://vendor.test/pixel.gif'
    expect(image.src).toBe('https://sluice.invalid:1/')
    image.src = 'https://other.test/pixel.gif'
    expect(image.src).toBe('https://other.test/pixel.gif')
  })
})

describe('the natives', () => {
  const natives = [
    [window, 'fetch'],
    [XMLHttpRequest.prototype, 'open'],
    [XMLHttpRequest.prototype, 'send'],
    [HTMLImageElement.prototype, 'src'],
    [WebSocket.prototype, 'send'],
  ] as const
  const describeNative = ([owner, key]: (typeof natives)[number]) => {
    const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key) ?? {}
    return [flags, ...[value, get, set].map((native) => native && [native.name, native.length])]
  }

  it('keep name, length and flags, and are what they were after the undo', () => {
    const plain = natives.map(describeNative)
    const before = natives.map(([owner, key]) => Object.getOwnPropertyDescriptor(owner, key))
    const stop = cutOff(fakeConsent())
    expect(natives.map(describeNative)).toEqual(plain)
    for (const [at, [owner, key]] of natives.entries()) {
      expect(Object.getOwnPropertyDescriptor(owner, key), key).not.toEqual(before[at])
    }
    stop()
    const after = natives.map(([owner, key]) => Object.getOwnPropertyDescriptor(owner, key))
    expect(after).toEqual(before)
  })

  it('let pass what was denied once the cut-off is undone', async () => {
    const consent = fakeConsent('vendor')
    const stop = cutOff(consent)
    consent.set()
    expect(await goesTo('vendor.test')).toBe(false)
    stop()
    expect(await goesTo('vendor.test')).toBe(true)
  })
})

describe('what the browser keeps for later', () => {
  it('is aborted when its service is denied, and nothing else is', () => {
    const signals: Record<string, AbortSignal> = {}
    vi.stubGlobal('fetchLater', (url: string, { signal }: { signal: AbortSignal }) => {
      signals[url] = signal
    })
    const consent = fakeConsent('vendor')
    cutOff(consent)
    const own = new AbortController()
    const later = (window as never as { fetchLater(url: string, init?: RequestInit): void })
      .fetchLater
    later('https://vendor.test/a')
    later('https://vendor.test/b', { signal: own.signal, method: 'POST' })
    later('https://other.test/c')
    own.abort('own')
    expect(signals['https://vendor.test/a']?.aborted).toBe(false)
    expect(signals['https://vendor.test/b']?.reason).toBe('own')
    consent.set()
    expect(signals['https://vendor.test/a']?.aborted).toBe(true)
    expect(signals['https://other.test/c']?.aborted).toBe(false)
  })
})
