// @vitest-environment-options { "url": "https://www.shop.example/deep/page" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createConsent } from '../../src/index.js'
import type { CookieOptions } from '../../src/record/cookie-text.js'

const written: string[] = []
beforeEach(() => {
  written.length = 0
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {}
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((text) => {
    written.push(text)
    set?.call(document, text)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const domain of ['', '; domain=shop.example'])
    document.cookie = `sluice=; max-age=0; path=/; secure${domain}`
})

/** The attributes of the record's cookie, by name, in lower case. */
function attributesAfter(cookie: CookieOptions): Map<string, string> {
  createConsent({ cookie, reload: 'never' }).rejectAll()
  const [, ...attributes] =
    written.find((text) => text.startsWith('sluice=v=1&'))?.split('; ') ?? []
  return new Map(attributes.map((one) => one.toLowerCase().split('=', 2) as [string, string]))
}

it('the record lives for 182 days, for the whole host, on https alone, and is not sent by other sites', () => {
  const attributes = attributesAfter({})
  const expires = Date.parse(attributes.get('expires') ?? '')
  attributes.delete('expires')
  expect([...attributes.keys()].sort()).toEqual(['path', 'samesite', 'secure'])
  expect([attributes.get('path'), attributes.get('samesite')]).toEqual(['/', 'lax'])
  expect(Math.round((expires - Date.now()) / 36e5)).toBe(182 * 24)
  expect(document.cookie).toMatch(/^sluice=v=1&/)
})

it.each<[CookieOptions, string, string | undefined, boolean]>([
  [{ sameSite: 'None', partitioned: true }, 'partitioned', undefined, true],
  [{}, 'partitioned', undefined, false],
  [{ secure: false }, 'secure', undefined, false],
  [{ sameSite: 'Strict' }, 'samesite', 'strict', true],
  [{ domain: 'shop.example' }, 'domain', 'shop.example', true],
  [{ domain: 'auto' }, 'domain', 'shop.example', true],
])('%j: %s is %s: %s', (options, name, value, isThere) => {
  const attributes = attributesAfter(options)
  expect(attributes.has(name)).toBe(isThere)
  expect(attributes.get(name)).toBe(value)
})
