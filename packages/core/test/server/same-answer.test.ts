import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { type ConsentOptions, cookieStorage, createConsent } from '../../src/index.js'
import { agreedRecord } from '../../src/record/agreed-record.js'
import { decodeRecord } from '../../src/record/decode-record.js'
import { wholeForm } from '../../src/record/record-form.js'
import { definePolicy, readRecord, type ServerConsent } from '../../src/server.js'
import { forEachInput, must } from '../support/for-each-input.js'
import { hostileTexts } from '../support/hostile-texts.js'

const seconds = 1_790_000_000
const now = () => seconds * 1000
const record = (time: number, granted = '', denied = '', revision = 1) =>
  recordText([granted], [denied], { revision, time: seconds + time })

const options: ConsentOptions = {
  categories: { necessary: { required: true }, analytics: {}, marketing: { sale: true } },
  services: [
    { name: 'stats', category: 'analytics', provider: 'them' },
    { name: 'ads', category: ['analytics', 'marketing'], provider: 'them' },
  ],
  expiresAfterDays: { granted: 100, denied: 200 },
  regions: { US: 'opt-out', 'US-CA': 'opt-out', DE: 'opt-in' },
}
const policy = definePolicy(options)
const names = ['necessary', 'analytics', 'marketing', 'stats', 'ads', 'old', '__proto__']

interface Visit {
  cookies: string
  region?: string | undefined
  gpc?: boolean | undefined
}

const summary = (consent: ServerConsent) =>
  JSON.stringify({
    record: consent.record,
    statuses: names.map((name) => consent.status(name)),
    granted: names.filter((name) => consent.granted(name)),
    unset: consent.unset,
    model: consent.model,
    signal: consent.signal,
  })

let cookieText = ''

function inBrowser({ cookies, region, gpc = false }: Visit): string {
  cookieText = cookies
  vi.stubGlobal('navigator', { globalPrivacyControl: gpc })
  const consent = createConsent({ ...options, region, now })
  const said = summary(consent)
  consent.destroy()
  return said
}

/** A server is handed the bytes of a header one by one: https://nodejs.org/api/http.html#messageheaders */
const asHeader = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

const onServer = ({ cookies: text, ...more }: Visit): string =>
  summary(readRecord(asHeader(text), policy, { ...more, now }))

beforeAll(() => {
  vi.useFakeTimers({ now: now(), toFake: ['Date'] })
  vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => cookieText)
  // Thousands of real ones would be most of the time.
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      close() {}
    },
  )
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const day = 86_400
it.each<[string, string, string]>([
  ['no cookie', '', ''],
  ['another cookie', 'a=1; sluices=x', ''],
  [
    'a decision',
    `a=1; sluice=${record(-9, 'analytics.stats', 'marketing.ads')}`,
    'analytics,stats',
  ],
  ['a service that differs', `sluice=${record(-9, 'stats', 'analytics.ads')}`, 'stats'],
  [
    'a refusal beside a grant',
    `sluice=${record(-9, 'analytics')}; sluice=${record(-3, '', 'analytics')}`,
    '',
  ],
  ['a grant beside nothing', `sluice=${record(-3, 'stats')}; sluice=${record(-9)}`, ''],
  [
    'a grant of a sibling’s beside the refusal, a day ahead',
    `sluice=${record(86_000, 'stats.ads')}; sluice=${record(-9, '', 'stats.ads')}`,
    '',
  ],
  [
    'what two records grant',
    `sluice=${record(-3, 'stats.ads')}; sluice=${record(-9, 'analytics.stats')}`,
    'stats',
  ],
  ['the valid one of two', `sluice=gone; sluice=${record(-9, 'stats')}`, 'stats'],
  ['one from the future', `sluice=${record(2 * day, 'stats')}`, 'stats'],
  [
    'one from the future, which grants more',
    `sluice=${record(2 * day, 'ads.stats')}; sluice=${record(-9, 'stats')}`,
    'stats',
  ],
  [
    'one of another revision, which grants nothing',
    `sluice=${record(-1, 'stats', '', 2)}; sluice=${record(-9, 'stats')}`,
    '',
  ],
  ['quotes', `sluice="${record(-9, 'stats')}"`, 'stats'],
  ['escapes, as PHP writes them', `sluice=${encodeURIComponent(record(-9, 'stats'))}`, 'stats'],
  ['broken escapes', `sluice=${record(-9, 'stats')}%E4`, ''],
  ['no spaces', `a=1;sluice=${record(-9, 'stats')};b=2`, 'stats'],
  ['a space within', `sluice=${record(-9, 'stats ')}`, ''],
  ['a space that is none in another alphabet', `sluice=${record(-9, 'stats')}\u00a0`, ''],
  ['an expired grant', `sluice=${record(-150 * day, 'stats', 'ads')}`, ''],
  ['an unknown name', `sluice=${record(-9, 'old.__proto__.stats')}`, 'stats'],
  ['both sides', `sluice=${record(-9, 'stats.ads', 'ads')}`, 'stats'],
])('%s: page and server agree', (_, text, granted) => {
  const said = onServer({ cookies: text })
  expect(said).toBe(inBrowser({ cookies: text }))
  expect(JSON.parse(said).granted.join()).toBe(`necessary${granted && `,${granted}`}`)
})

it.each<[string, boolean, string, string | undefined]>([
  ['US-CA', true, 'analytics,stats,ads', 'gpc'],
  ['us', false, 'analytics,marketing,stats,ads', undefined],
  ['DE', true, '', undefined],
  ['FR', true, '', undefined],
])('in %s with the signal %s, page and server agree', (region, gpc, granted, signal) => {
  const visit = { cookies: '', region, gpc }
  const said = onServer(visit)
  expect(said).toBe(inBrowser(visit))
  expect(JSON.parse(said).granted.join()).toBe(`necessary${granted && `,${granted}`}`)
  expect(JSON.parse(said).signal).toBe(signal)
})

const samples = [
  `sluice=${record(-9, 'analytics', 'marketing')}; sluice="${record(-5, 'marketing')}"`,
  `a=1; sluice=${encodeURIComponent(record(-5, 'stats', 'ads'))}; sluice=${record(9)}; b="2"`,
]

it('page and server choose the same record, whatever cookies there are', () => {
  const storage = cookieStorage()
  const found = forEachInput(hostileTexts(...samples), (text) => {
    cookieText = text
    const inPage = storage.read()?.split('\n') ?? []
    const { record: chosen } = readRecord(asHeader(text), policy, { now })
    const records = inPage.flatMap((one) => decodeRecord(one) ?? [])
    const stands = agreedRecord(wholeForm.named(records, policy.askable.keys()), policy, seconds)
    must(JSON.stringify(stands) === JSON.stringify(chosen), `${stands?.time} or ${chosen?.time}`)
    return Boolean(chosen)
  })
  expect(found).toBeGreaterThan(1_000)
})

it('page and server answer the same, whatever cookies there are', () => {
  const found = forEachInput(
    hostileTexts(...samples),
    (cookies) => {
      const said = onServer({ cookies })
      must(said === inBrowser({ cookies }), said)
      return said.includes('"record"')
    },
    2_000,
  )
  expect(found).toBeGreaterThan(100)
})
