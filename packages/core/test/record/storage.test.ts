import { afterEach, describe, expect, it, vi } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { cookieStorage, createConsent, memoryStorage, type RecordStorage } from '../../src/index.js'
import { webStorage } from '../../src/web-storage.js'

afterEach(() => {
  localStorage.clear()
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/`
})

const recordAt = (time: number, granted = 'analytics') =>
  recordText([granted], ['marketing'], { time })
const text = recordAt(1_790_000_000)

const kinds: [string, () => RecordStorage][] = [
  ['a cookie', cookieStorage],
  ['local storage', webStorage],
  ['memory', memoryStorage],
]

describe.each(kinds)('a record in %s', (_kind, create) => {
  it('is not there before it is written', () => expect(create().read()).toBeUndefined())

  it('is read as it was written, and the last one wins', () => {
    const storage = create()
    storage.write(recordAt(1), 10)
    storage.write(text, 10)
    expect(storage.read()).toBe(text)
  })

  it('is gone once it is erased, and erasing it again is harmless', () => {
    const storage = create()
    storage.write(text, 10)
    storage.erase()
    storage.erase()
    expect(storage.read()).toBeUndefined()
  })

  it('answers for the next page', () => {
    const storage = create()
    const now = () => 1_790_000_000_000
    createConsent({ storage, now }).decide({ analytics: true, marketing: false })
    expect(createConsent({ storage, now }).status('marketing')).toBe('denied')
    expect(createConsent({ storage, now }).status('analytics')).toBe('granted')
  })
})

describe('the cookie', () => {
  it('stands under the name that the site gives it', () => {
    cookieStorage({ name: 'choice' }).write(text, 10)
    expect(document.cookie).toBe(`choice=${text}`)
  })

  it('cannot be written for another site, which is an error at once', () => {
    expect(() => cookieStorage({ domain: 'else.where' })).toThrow(
      'cookie.domain takes auto or one of localhost, got "else.where"',
    )
  })
})

describe('local storage', () => {
  const broken = (method: string, area: object = {}) =>
    new Proxy(localStorage, {
      get: (target, key) =>
        key === method
          ? () => {
              throw new DOMException('no', 'QuotaExceededError')
            }
          : (Reflect.get({ ...area, getItem: () => null, setItem() {} }, key) ?? target),
    })

  it.each([
    [
      'is blocked',
      () => {
        throw new DOMException('no', 'SecurityError')
      },
    ],
    ['is full', () => broken('setItem')],
    ['cannot be read', () => broken('getItem')],
    ['keeps nothing', () => broken('nothing')],
  ])('that %s: the choice holds for the page, and nothing is granted by accident', (_how, area) => {
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const storage = webStorage({ area })
    const consent = createConsent({ storage })
    expect(consent.granted('analytics')).toBe(false)
    consent.decide({ analytics: true, marketing: false })
    expect(consent.granted('analytics')).toBe(true)
    expect(consent.status('marketing')).toBe('denied')
    window.dispatchEvent(new Event('focus'))
    expect(consent.granted('analytics')).toBe(true)
    consent.destroy()
    expect(createConsent({ storage }).unset).toEqual(['analytics', 'marketing'])
    vi.unstubAllGlobals()
  })
})

it.each([
  ['opt in', 'opt*'],
  ['undefined', 'undefined'],
])('a record under the key %j is never erased by a service that declares %s', (key, name) => {
  const service = {
    name: 'stats',
    category: 'analytics',
    provider: 'Them',
    storage: [{ name, kind: 'localStorage', duration: '1 day' }],
  } as const
  const open = () =>
    createConsent({ storage: webStorage({ key }), services: [service], reload: 'never' })
  open().rejectAll()
  expect(open().status('analytics')).toBe('denied')
})

it('a storage without a name protects nothing of the name undefined', () => {
  localStorage.setItem('undefined', '1')
  const service = {
    name: 'stats',
    category: 'analytics',
    provider: 'Them',
    storage: [{ name: 'undefined', kind: 'localStorage', duration: '1 day' }],
  } as const
  createConsent({ storage: memoryStorage(), services: [service] }).rejectAll()
  expect(localStorage.getItem('undefined')).toBeNull()
})
