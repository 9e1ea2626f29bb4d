import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createConsent, memoryStorage } from '../../src/index.js'
import { fromKlaro, fromOrejime, fromVanillaCookieConsent } from '../../src/migrate.js'
import { definePolicy } from '../../src/policy/define-policy.js'

const reportError = vi.fn()
const policy = definePolicy({})
const choice = encodeURIComponent('{"analytics":true,"marketing":false}')

beforeEach(() => {
  reportError.mockClear()
  vi.stubGlobal('reportError', reportError)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const name of ['klaro', 'eu-consent', 'sluice', 'mine'])
    document.cookie = `${name}=; max-age=0; path=/`
  localStorage.clear()
})

it('a visitor who decided elsewhere is not asked, and the other tool has nothing left', () => {
  document.cookie = `klaro=${choice}; path=/`
  document.cookie = 'mine=1; path=/'
  localStorage.setItem('klaro', choice)
  const consent = createConsent({ migrate: [fromVanillaCookieConsent(), fromKlaro()] })
  expect(consent.unset).toEqual([])
  expect(consent.granted('analytics')).toBe(true)
  expect(consent.status('marketing')).toBe('denied')
  expect(document.cookie).not.toContain('klaro')
  expect(document.cookie).toContain('mine=1')
  expect(localStorage.getItem('klaro')).toBeNull()
  expect(createConsent().granted('analytics')).toBe(true)
  consent.destroy()
})

it('a choice that was forgotten does not come back from there', () => {
  document.cookie = `klaro=${choice}; path=/`
  const options = { migrate: [fromKlaro()], storage: memoryStorage() }
  createConsent(options).forget()
  expect(createConsent(options).unset).toEqual(['analytics', 'marketing'])
})

it('a record of our own is never replaced, and where it is a refusal least of all', () => {
  document.cookie = `klaro=${choice}; path=/`
  const storage = memoryStorage()
  createConsent({ storage }).rejectAll()
  const consent = createConsent({ storage, migrate: [fromKlaro()] })
  expect(consent.granted('analytics')).toBe(false)
  expect(document.cookie).toContain('klaro')
})

it('a wrong name is reported, and the next tool is read', () => {
  document.cookie = `klaro=${choice}; path=/`
  document.cookie = `eu-consent=${choice}; path=/`
  const migrate = [fromKlaro({ names: { analytics: 'analitics' } }), fromOrejime()]
  const consent = createConsent({ storage: memoryStorage(), migrate })
  expect(consent.granted('analytics')).toBe(true)
  expect(`${reportError.mock.calls[0]?.[0]}`).toContain('migrate: names takes')
})

it('storage that throws is reported and holds no choice; the other kind is still read', () => {
  const blocked = () => {
    throw new DOMException('no', 'SecurityError')
  }
  localStorage.setItem('klaro', choice)
  vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(blocked)
  expect(fromKlaro().read(policy, document)?.granted).toEqual(['analytics'])
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(blocked)
  expect(fromKlaro().read(policy, document)).toBeUndefined()
  expect(() => fromKlaro().erase(document)).not.toThrow()
  expect(reportError).toHaveBeenCalled()
})

it('a record that takes over the name of the other tool’s cookie stays when that is put away', () => {
  document.cookie = `klaro=${choice}; path=/`
  const open = () => createConsent({ cookie: { name: 'klaro' }, migrate: [fromKlaro()] })
  expect(open().unset).toEqual([])
  expect(document.cookie).toContain('klaro=v=1&')
  expect(open().unset).toEqual([])
})
