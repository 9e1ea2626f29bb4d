import { afterEach, expect, it, vi } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { cookieStorage, createConsent, type RecordStorage } from '../../src/index.js'
import { definePolicy, readRecord } from '../../src/server.js'

const reportError = vi.fn()
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  reportError.mockClear()
  document.cookie = 'sluice=; max-age=0; path=/'
})

const seconds = Math.floor(Date.now() / 1000)
const grant = (time = seconds) => recordText(['analytics', 'marketing'], [], { time })

/** A storage in which somebody else's record stands, which cannot be erased. `keeps` is whether it keeps ours beside it. */
function contested(keeps: boolean) {
  let own: string | undefined
  let theirs = grant()
  const storage: RecordStorage = {
    read: () => [own, theirs].filter(Boolean).join('\n') || undefined,
    write(text) {
      if (keeps) own = text
      throw new Error('[sluice] Another cookie stays')
    },
    erase() {
      own = undefined
    },
  }
  const toss = (text: string) => {
    theirs = text
  }
  return { storage, toss }
}
const look = () => window.dispatchEvent(new Event('focus'))

it.each([true, false])(
  'a choice beside a record that cannot be erased holds for the page, whatever becomes of that: kept %s',
  (keeps) => {
    vi.stubGlobal('reportError', reportError)
    const { storage, toss } = contested(keeps)
    const consent = createConsent({ storage, reload: 'never' })
    consent.rejectAll()
    const { record } = consent
    for (const text of [grant(seconds + 86_000), grant(seconds + 1), 'nothing', '']) {
      toss(text)
      look()
      expect(consent.record).toEqual(record)
    }
    expect(reportError).toHaveBeenCalledOnce()
    consent.destroy()
  },
)

it('a record from the future counts as of now, and is written anew', () => {
  let text: string | undefined = grant(seconds + 5 * 86_400)
  const storage: RecordStorage = {
    read: () => text,
    write(next) {
      text = next
    },
    erase() {},
  }
  const consent = createConsent({ storage, reload: 'never', now: () => seconds * 1000 })
  expect(consent.granted('analytics')).toBe(true)
  expect(text).toBe(grant())
  consent.destroy()
})

it.each([
  [{ name: '__Host-sluice', domain: 'localhost' }, 'cookie.name __Host-sluice takes no domain'],
  [{ name: '__Host-sluice', domain: 'auto' }, 'takes no domain, and secure'],
  [{ name: '__host-x', secure: false }, 'cookie.name __host-x takes no domain, and secure'],
  [{ name: 'a b' }, 'cookie.name takes letters, digits, -, _ and ., got "a b"'],
  [{ secure: 'false' }, 'cookie.secure takes true or false, got "false"'],
  [{ partitioned: 1 }, 'cookie.partitioned takes true or false, got 1'],
  [{ sameSite: 'none' }, 'cookie.sameSite takes Lax, Strict or None, got "none"'],
  [{ domain: 5 }, 'cookie.domain takes auto or one of localhost, got 5'],
])('the cookie %j is refused', (cookie, message) => {
  expect(() => cookieStorage(cookie as never)).toThrow(message)
  expect(() => createConsent({ cookie: cookie as never })).toThrow(message)
})

it('a name of __Host- on plain http is named with what it takes', () => {
  vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('')
  const storage = cookieStorage({ name: '__Host-sluice' })
  expect(() => storage.write(grant(), 1)).toThrow('kept no cookie __Host-sluice, which takes https')
})

it('a refusal is stored though an element has the name of what stores it', () => {
  const image = Object.assign(document.createElement('img'), { name: 'cookie' })
  document.body.append(image)
  Object.defineProperty(document, 'cookie', { configurable: true, value: image })
  const consent = createConsent({ reload: 'never' })
  consent.rejectAll()
  consent.destroy()
  Reflect.deleteProperty(document, 'cookie')
  image.remove()
  expect(document.cookie).toMatch(/sluice=v=1&.*&y=&n=analytics.marketing/)
})

const many = Array.from({ length: 500 }, (_, index) => `service-${index}`)
const policy = definePolicy({
  services: many.map((name) => ({ name, category: 'analytics', provider: 'Them' })),
})
const unknown = Array.from({ length: 200_000 }, (_, index) => `n${index.toString(36)}`)

it.each([
  ['names on one side', `sluice=${grant()}${unknown.join('.')}`],
  [
    'names on both sides',
    `sluice=${grant().replace('&n=', `.${unknown.join('.')}&n=`)}${unknown.join('.')}`,
  ],
  [
    'records',
    Array.from({ length: 10_000 }, (_, age) => `sluice=${grant(seconds - age)}n${age}`).join('; '),
  ],
  [
    'records behind a large one',
    `sluice=${grant()}${unknown.join('.')}; ${`sluice=${grant()}; `.repeat(10_000)}`,
  ],
])(
  'a megabyte of %s is read in one pass: a reader that compares each with each would not end in time',
  (_, header) => {
    expect(readRecord(header, policy).unset).toContain('service-7')
  },
)
