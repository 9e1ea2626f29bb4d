import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Migration } from '../../src/consent/migration.js'
import {
  fromC15t,
  fromCookiebot,
  fromKlaro,
  fromOrejime,
  fromOsano,
  fromTarteaucitron,
  fromVanillaCookieConsent,
} from '../../src/migrate.js'
import { definePolicy } from '../../src/policy/define-policy.js'

const now = Date.UTC(2026, 10, 1)
const at = { now: () => now }
const day = 86_400
const seconds = now / 1000

const policy = definePolicy({
  revision: 4,
  categories: { necessary: { required: true }, analytics: {}, marketing: {}, functional: {} },
  services: [
    { name: 'google-analytics', category: 'analytics', provider: 'Google' },
    { name: 'matomo', category: 'analytics', provider: 'Matomo' },
    { name: 'youtube', category: ['marketing', 'functional'], provider: 'Google' },
    { name: 'session', category: 'necessary', provider: 'us' },
  ],
})

const kept = (names: readonly string[]): void => {
  for (const name of names) document.cookie = `${name}=; max-age=0; path=/`
}
const read = (migration: Migration) => migration.read(policy, document)
const cookie = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; path=/`
}
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value))

beforeEach(() => vi.stubGlobal('reportError', vi.fn()))
afterEach(() => {
  kept(document.cookie.split('; ').map((pair) => pair.split('=')[0] as string))
  localStorage.clear()
  vi.unstubAllGlobals()
})

describe('vanilla-cookieconsent', () => {
  // As version 3.1 writes it.
  const stored = {
    categories: ['necessary', 'analytics'],
    revision: 2,
    data: null,
    consentTimestamp: '2026-08-01T10:00:00.000Z',
    consentId: '0b7c1b5e-9d0f-4a53-8f3c-2f6f2a6e4a51',
    services: { necessary: [], analytics: [], marketing: [] },
    languageCode: 'en',
    lastConsentTimestamp: '2026-10-12T10:00:00.000Z',
    expirationTime: now + day * 1000,
  }

  it('reads what was accepted and what was there to accept, with id and time of the last decision', () => {
    cookie('cc_cookie', json(stored))
    expect(read(fromVanillaCookieConsent(at))).toEqual({
      id: '0b7c1b5e-9d0f-4a53-8f3c-2f6f2a6e4a51',
      revision: 4,
      time: Date.UTC(2026, 9, 12, 10) / 1000,
      granted: ['analytics', 'google-analytics', 'matomo'],
      denied: ['marketing', 'youtube'],
    })
  })

  it.each([
    [
      'a service that was chosen singly is granted, and its neighbour was not answered',
      { services: { analytics: ['matomo'] } },
      ['analytics', 'matomo'],
      [],
    ],
    [
      'services of a refused category are not granted',
      { categories: ['necessary'], services: { analytics: ['matomo'] } },
      [],
      ['analytics', 'google-analytics', 'matomo'],
    ],
    [
      'a service of the name of a category grants no category',
      { categories: ['analytics'], services: { analytics: ['marketing', 'matomo'] } },
      ['analytics', 'matomo'],
      [],
    ],
    ['text in place of a list', { categories: 'analytics', services: {} }, undefined, undefined],
    ['another id', { consentId: 7 }, undefined, undefined],
    ['no time', { lastConsentTimestamp: undefined }, undefined, undefined],
    ['an invalid time', { lastConsentTimestamp: 'yesterday' }, undefined, undefined],
    [
      'a time of next year',
      { lastConsentTimestamp: '2027-10-12T10:00:00.000Z' },
      undefined,
      undefined,
    ],
    [
      'a time that has expired here',
      { lastConsentTimestamp: '2026-04-12T10:00:00.000Z' },
      undefined,
      undefined,
    ],
    ['a choice that has expired there', { expirationTime: now - 1 }, undefined, undefined],
  ])('%s', (_, change, granted, denied) => {
    cookie('cc_cookie', json({ ...stored, ...change }))
    const record = read(fromVanillaCookieConsent(at))
    expect(record?.granted).toEqual(granted)
    expect(record?.denied).toEqual(denied)
  })

  it('does not count a choice for another revision of the tool, if the site names its revision', () => {
    cookie('cc_cookie', json(stored))
    expect(read(fromVanillaCookieConsent({ ...at, revision: 3 }))).toBeUndefined()
    expect(read(fromVanillaCookieConsent({ ...at, revision: 2 }))).toBeDefined()
  })

  it('reads local storage, where the site kept it there', () => {
    localStorage.setItem('cc_cookie', JSON.stringify(stored))
    expect(read(fromVanillaCookieConsent(at))?.granted).toContain('analytics')
  })

  it('reads version 2, where a refusal is not told from a category that is new', () => {
    // As version 2.9 writes it, without `use_rfc_cookie`.
    cookie(
      'cc_cookie',
      '{"categories":["necessary","analytics"],"level":["necessary","analytics"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"2026-09-01T10:00:00.000Z","consent_uuid":"0b7c1b5e-9d0f-4a53-8f3c-2f6f2a6e4a51","last_consent_update":"2026-09-01T10:00:00.000Z"}',
    )
    const record = read(fromVanillaCookieConsent(at))
    expect(record?.granted).toEqual(['analytics', 'google-analytics', 'matomo'])
    expect(record?.denied).toEqual([])
    expect(record?.time).toBe(Date.UTC(2026, 8, 1, 10) / 1000)
  })
})

describe('Klaro', () => {
  const stored = {
    matomo: true,
    youtube: false,
    googleAnalytics: true,
    unheardOf: true,
    session: true,
  }

  it('reads services under their names, and takes the choice to be 120 days old', () => {
    cookie('klaro', json(stored))
    const record = read(fromKlaro(at))
    expect(record?.granted).toEqual(['google-analytics', 'matomo'])
    expect(record?.denied).toEqual(['youtube'])
    expect(record?.time).toBe(seconds - 120 * day)
    expect(record?.id).toMatch(/^[\da-f-]{36}$/)
  })

  it('reads local storage, where it is encoded as well', () => {
    localStorage.setItem('klaro', json(stored))
    expect(read(fromKlaro(at))?.granted).toEqual(['google-analytics', 'matomo'])
  })

  it('takes names and age as the site says: a category is granted where all that stand for it are', () => {
    cookie('klaro', json(stored))
    const names = { matomo: ['matomo', 'analytics'], googleAnalytics: 'analytics', youtube: [] }
    const record = read(fromKlaro({ ...at, names, age: 3 }))
    expect(record?.granted).toEqual(['analytics', 'google-analytics', 'matomo'])
    expect(record?.denied).toEqual([])
    expect(record?.time).toBe(seconds - 3 * day)

    const strict = { matomo: 'analytics', youtube: 'analytics' }
    expect(read(fromKlaro({ ...at, names: strict }))?.denied).toContain('analytics')
  })

  it('leaves a category unset where not all that stand for it were answered', () => {
    cookie('klaro', json(stored))
    const names = { matomo: 'analytics', hotjar: ['analytics', 'marketing'], youtube: 'marketing' }
    const record = read(fromKlaro({ ...at, names }))
    expect(record?.granted).toEqual(['google-analytics'])
    expect(record?.denied).toEqual(['marketing', 'youtube'])
  })

  it('does not count if it may be older than an answer may be', () => {
    cookie('klaro', json(stored))
    expect(read(fromKlaro({ ...at, age: 182 }))).toBeUndefined()
  })

  it('throws for a name that the policy lacks, which its caller reports', () => {
    cookie('klaro', json(stored))
    expect(() => read(fromKlaro({ names: { matomo: 'analitics' } }))).toThrow(
      '[sluice] migrate: names takes necessary, analytics, marketing, functional, google-analytics, matomo, youtube, session, got "analitics"',
    )
  })

  it.each([
    ['nothing', '{}'],
    ['a list', '[true]'],
    ['a text', '"matomo"'],
    ['null', 'null'],
    ['half of it', '{"matomo":tr'],
    ['answers that are none', '{"matomo":1,"youtube":"true","googleAnalytics":null}'],
    ['names that every object has', '{"__proto__":true,"constructor":true,"toString":true}'],
    ['what nobody here knows', '{"unheardOf":true}'],
    ['what needs no answer', '{"session":true,"necessary":true}'],
  ])('does not count with %s', (_, text) => {
    cookie('klaro', encodeURIComponent(text))
    expect(read(fromKlaro(at))).toBeUndefined()
  })

  it('reads the name that the site gave it', () => {
    cookie('choice', json(stored))
    expect(read(fromKlaro({ ...at, key: 'choice' }))?.granted).toContain('matomo')
  })
})

describe('Orejime', () => {
  it.each(['eu-consent', 'orejime'])('reads purposes from %s, synonyms included', (name) => {
    cookie(name, json({ mandatory: true, statistics: true, advertising: false }))
    const record = read(fromOrejime(at))
    expect(record?.granted).toEqual(['analytics', 'google-analytics', 'matomo'])
    expect(record?.denied).toEqual(['marketing', 'youtube'])
  })

  it('prefers what version 3 wrote', () => {
    cookie('orejime', json({ analytics: true }))
    cookie('eu-consent', json({ analytics: false }))
    expect(read(fromOrejime(at))?.granted).toEqual([])
  })
})

describe('tarteaucitron', () => {
  it('reads services under their names and Google under ours; a visitor who is still asked has not answered', () => {
    cookie('tarteaucitron', '!gtag=true!youtube=false!matomo=wait!facebook=true')
    const record = read(fromTarteaucitron(at))
    expect(record?.granted).toEqual(['google-analytics'])
    expect(record?.denied).toEqual(['youtube'])
  })

  it.each([
    ['its service “analytics” is no category', '!analytics=true'],
    ['a name within a name is another one', '!multiplematomo=true'],
    ['an answer within an answer is none', '!matomo=trueish!youtube=untrue'],
    ['nobody answered', '!gtag=wait!youtube=wait'],
    ['something before it', 'gtag=true'],
    ['nothing', ''],
    ['no name', '!=true'],
  ])('%s', (_, text) => {
    cookie('tarteaucitron', text)
    expect(read(fromTarteaucitron(at))).toBeUndefined()
  })

  it('grants a name that is there twice only if both grant it', () => {
    cookie('tarteaucitron', '!matomo=false!matomo=true!gtag=true!multiplegtag=false')
    expect(read(fromTarteaucitron(at))?.granted).toEqual([])
  })

  it('takes categories from services as the site says', () => {
    cookie('tarteaucitron', '!gtag=true!facebookpixel=false')
    const names = { gtag: 'analytics', facebookpixel: 'marketing' }
    const record = read(fromTarteaucitron({ ...at, names }))
    expect(record?.granted).toEqual(['analytics', 'google-analytics', 'matomo'])
    expect(record?.denied).toEqual(['marketing', 'youtube'])
  })
})

describe('Cookiebot', () => {
  const stored = `{stamp:'zgCoCx/Vz20mwQCAO4z1O1ph0u7W0qKmVjpNxo/+gpc+PDuTUGddgw==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${now - 9 * day * 1000},region:'de'}`

  it.each([
    ['encoded', encodeURIComponent(stored)],
    ['as it is', stored],
  ])('reads its four categories, %s, with their time', (_, text) => {
    cookie('CookieConsent', text)
    const record = read(fromCookiebot(at))
    expect(record?.granted).toEqual(['analytics', 'google-analytics', 'matomo'])
    expect(record?.denied).toEqual(['marketing', 'functional', 'youtube'])
    expect(record?.time).toBe(seconds - 9 * day)
  })

  it.each([
    ['scrolling on is no consent', stored.replace('explicit', 'implied')],
    ['nor is another region', '-1'],
    ['nor a refusal without categories', '0'],
    ['nor what has no time', stored.replace(/,utc:\d+/, '')],
    ['nor what else stands in the stamp', stored.replace('zgCo', "',marketing:true,'")],
    ['nor another answer', stored.replace('statistics:true', 'statistics:1')],
  ])('%s', (_, text) => {
    cookie('CookieConsent', encodeURIComponent(text))
    expect(read(fromCookiebot(at))).toBeUndefined()
  })
})

describe('Osano', () => {
  const names = { cookies: ['analytics', 'marketing'] }

  it.each([
    ['allow', ['analytics', 'marketing', 'google-analytics', 'matomo', 'youtube'], []],
    ['deny', [], ['analytics', 'marketing', 'google-analytics', 'matomo', 'youtube']],
    ['dismiss', undefined, undefined],
    ['allowed', undefined, undefined],
  ])('%s answers what the site says that it asked about', (text, granted, denied) => {
    cookie('cookieconsent_status', text)
    const record = read(fromOsano({ ...at, names }))
    expect(record?.granted).toEqual(granted)
    expect(record?.denied).toEqual(denied)
    expect(read(fromOsano(at))).toBeUndefined()
  })
})

describe('c15t', () => {
  const time = now - 5 * day * 1000

  it('reads its cookie, which leaves out what was refused', () => {
    cookie('c15t', `c.necessary:1,c.measurement:1,i.t:${time},i.sid:sub_9XkQ`)
    const record = read(fromC15t(at))
    expect(record?.granted).toEqual(['analytics', 'google-analytics', 'matomo'])
    expect(record?.denied).toEqual(['marketing', 'functional', 'youtube'])
    expect(record?.time).toBe(seconds - 5 * day)
  })

  it('reads its local storage', () => {
    const consents = { necessary: true, measurement: false, marketing: true }
    localStorage.setItem('c15t', JSON.stringify({ consents, consentInfo: { time } }))
    const record = read(fromC15t(at))
    expect(record?.granted).toEqual(['marketing', 'youtube'])
    expect(record?.denied).toEqual(['analytics', 'functional', 'google-analytics', 'matomo'])
  })

  it.each([
    ['no time', 'c.necessary:1,c.marketing:1'],
    ['another text', 'hello'],
    ['a time in words', 'c.marketing:1,i.t:now'],
    ['no consents', JSON.stringify({ consentInfo: { time: `${time}` } })],
  ])('does not count with %s', (_, text) => {
    cookie('c15t', text)
    expect(read(fromC15t(at))).toBeUndefined()
  })

  it('grants no name that is both granted and denied', () => {
    cookie('c15t', `c.marketing:1,c.marketing:0,i.t:${time}`)
    expect(read(fromC15t(at))?.granted).toEqual([])
  })
})

it('a synonym that could mean two names here means neither', () => {
  const two = definePolicy({
    categories: { necessary: { required: true }, statistics: {}, performance: {} },
  })
  cookie('eu-consent', json({ analytics: true, performance: true }))
  expect(fromOrejime(at).read(two, document)?.granted).toEqual(['performance'])
})

it('keeps each answer for its own days, from the time of the other tool', () => {
  const differing = definePolicy({ expiresAfterDays: { granted: 10, denied: 200 } })
  cookie('eu-consent', json({ analytics: true, marketing: false }))
  const record = fromOrejime({ ...at, age: 50 }).read(differing, document)
  expect(record?.granted).toEqual([])
  expect(record?.denied).toEqual(['marketing'])
})
