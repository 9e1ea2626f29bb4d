// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Migration } from '../../src/consent/migration.js'
import {
  fromC15t,
  fromCookiebot,
  fromKlaro,
  fromOrejime,
  fromOsano,
  fromTarteaucitron,
  fromVanillaCookieConsent,
  type MigrationOptions,
} from '../../src/migrate.js'
import { definePolicy } from '../../src/policy/define-policy.js'
import { decodeRecord } from '../../src/record/decode-record.js'
import { encodeRecord } from '../../src/record/encode-record.js'
import { forEachInput, must } from '../support/for-each-input.js'
import { hostileTexts } from '../support/hostile-texts.js'

const now = Date.UTC(2026, 10, 1)
const policy = definePolicy({
  services: [{ name: 'matomo', category: 'analytics', provider: 'Matomo' }],
})

/** A page whose local storage holds this text under every key but one that is older. */
const pageWith = (text: string) => {
  const localStorage = { getItem: (key: string) => (key === 'orejime' ? null : text) }
  return Object.create({ cookie: '', defaultView: { localStorage } }) as Document
}

/** The text as it stands and decoded, each by itself: a quote that only one has would pair the other's wrongly. */
const readings = (text: string): string[] => {
  try {
    return [text, decodeURIComponent(text)]
  } catch {
    return [text]
  }
}
const wordsIn = (text: string, form: RegExp): string[] =>
  readings(text).flatMap((one) => [...one.matchAll(form)].map(([, word]) => plain(word as string)))

/** A name as loosely as names are compared. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The names that a JSON text says `true` of. */
const trueNames = (text: string): string[] => wordsIn(text, /"([^"]*)"\s*:\s*true/g)

const vanilla = JSON.stringify({
  categories: ['necessary', 'analytics'],
  revision: 0,
  consentId: '0b7c1b5e-9d0f-4a53-8f3c-2f6f2a6e4a51',
  services: { necessary: [], analytics: ['matomo'], marketing: [] },
  lastConsentTimestamp: new Date(now - 86_400_000).toISOString(),
  expirationTime: now + 86_400_000,
})
const purposes = '{"analytics":true,"marketing":false,"matomo":true}'
const cookiebot = `{stamp:'aZ0==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${now - 1000},region:'de'}`
const c15t = `c.necessary:1,c.measurement:1,i.t:${now - 1000},i.sid:sub_1`
const c15tJson = `{"consents":{"measurement":true,"marketing":false},"consentInfo":{"time":${now - 1000}}}`

/** Whether the text may be read as a grant, by somebody who reads it carelessly. */
type MayGrant = (text: string, name: string) => boolean

const listed: MayGrant = (text, name) => wordsIn(text, /"([^"]*)"/g).includes(name)
const said: MayGrant = (text, name) => trueNames(text).includes(name)

const tools: [string, (options: MigrationOptions) => Migration, string[], MayGrant][] = [
  ['vanilla-cookieconsent', fromVanillaCookieConsent, [vanilla], listed],
  ['Klaro', fromKlaro, [purposes, encodeURIComponent(purposes)], said],
  ['Orejime', fromOrejime, [purposes], said],
  [
    'tarteaucitron',
    fromTarteaucitron,
    ['!matomo=true!gtag=false!youtube=wait'],
    (text, name) => name === 'matomo' && `${plain(text)}!`.includes('!matomo=true!'),
  ],
  [
    'Cookiebot',
    fromCookiebot,
    [cookiebot],
    (text, name) =>
      text.includes("method:'explicit'") &&
      text.includes(name === 'analytics' ? 'statistics:true' : `${name}:true`),
  ],
  [
    'Osano',
    (options) => fromOsano({ ...options, names: { cookies: ['analytics', 'marketing'] } }),
    ['allow', 'deny'],
    (text) => text === 'allow',
  ],
  [
    'c15t',
    fromC15t,
    [c15t, c15tJson],
    (text, name) => {
      const theirs = name === 'analytics' ? 'measurement' : name
      return text.includes(`c.${theirs}:1`) || said(text, theirs)
    },
  ],
]

// Ids and the stacks of a hundred thousand errors would take most of the time.
const { stackTraceLimit } = Error
beforeAll(() => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes })
  Error.stackTraceLimit = 0
})
afterAll(() => {
  vi.unstubAllGlobals()
  Error.stackTraceLimit = stackTraceLimit
})

it.each(tools)(
  '%s: whatever text was stored, nothing is granted that it does not say',
  (_, from, samples, mayGrant) => {
    const migration = from({ now: () => now })
    const granting = forEachInput(hostileTexts(...samples), (text) => {
      const record = migration.read(policy, pageWith(text))
      if (!record) return false
      const { granted, denied, time } = record
      must(granted.length + denied.length > 0, 'an answer to nothing')
      must(
        [...granted, ...denied].every((name) => policy.askable.has(name)),
        'an unknown name',
      )
      must(!granted.some((name) => denied.includes(name)), 'both sides')
      must(time <= now / 1000 + 86_400 && time > now / 1000 - 182 * 86_400, `time ${time}`)
      must(JSON.stringify(decodeRecord(encodeRecord(record))) === JSON.stringify(record), 'lost')
      for (const name of granted)
        must(mayGrant(text, name) || (name === 'matomo' && mayGrant(text, 'analytics')), name)
      return granted.length > 0
    })
    // Most of what is done to it spoils JSON.
    expect(granting).toBeGreaterThan(100)
  },
)
