import { createConsent, type Service } from '@sluice/core'
import { googleAds, googleAnalytics, tagManager } from '@sluice/google'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import type { Config } from '../../src/config/config.js'
import { restoreChoice } from '../../src/inside/restore-choice.js'

const now = 1_790_000_000
const record: typeof recordText = (granted, denied, more) =>
  recordText(granted, denied, { time: now, ...more })

type Said = [command: string, action: string, types: Record<string, unknown>]

/** What the head script says on a page with these cookies. */
function say(cookies: string, config: Config = {}, name = 'dataLayer'): Said[] {
  const view = {}
  restoreChoice(view as never, config, cookies)
  return (view as never as Record<string, unknown[]>)[name]?.map((entry) =>
    Array.from(entry as unknown[]),
  ) as Said[]
}
const gcs = (said: Said[]) =>
  said.map(
    ([, action, types]) =>
      `${action} G1${types.ad_storage === 'granted' ? 1 : 0}${types.analytics_storage === 'granted' ? 1 : 0}`,
  )

let cookies = ''
beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 })
  vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => cookies)
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const google = { analytics: 'G-ONE', ads: 'AW-1', tagManager: 'GTM-BOX' }

describe('the head script', () => {
  it.each<[string, string, Config, string[]]>([
    ['no cookie', '', {}, []],
    ['a grant', record(['analytics']), {}, ['update G101']],
    ['a refusal', record([], ['analytics', 'marketing']), {}, ['update G100']],
    ['a service that differs', record(['analytics'], ['google-analytics']), {}, ['update G100']],
    ['a name on both sides', record(['analytics'], ['analytics']), {}, ['update G100']],
    ['an id that is new since', record(['analytics', 'marketing']), { google }, ['update G100']],
    ['another revision', record(['analytics']), { revision: 2 }, []],
    [
      'a new service',
      record(['marketing']),
      {
        services: [{ name: 'chat', category: 'marketing', provider: 'C' }],
        google: { consentTypes: { ad_storage: ['chat', 'marketing'] } },
      },
      ['update G100'],
    ],
    [
      'a new category',
      record(['marketing']),
      {
        categories: { necessary: { required: true }, ads: {}, marketing: {} },
        google: { consentTypes: { ad_storage: ['ads', 'marketing'] } },
      },
      ['update G100'],
    ],
    [
      'a required category',
      record([], ['marketing']),
      { google: { consentTypes: { ad_storage: ['necessary'] } } },
      ['update G110'],
    ],
    [
      'a category that is required in words',
      record([], ['analytics']),
      { categories: { marketing: { required: 'false' as never } } },
      ['update G100'],
    ],
    [
      'a refusal beside a grant that a sibling wrote',
      `${record(['analytics'], [], { time: now + 86_000 })}; sluice=${record([], ['analytics'])}`,
      {},
      ['update G100'],
    ],
    [
      'grants that have expired before refusals',
      record(['analytics'], [], { time: now - 86_400 }),
      { expiresAfterDays: { granted: 1, denied: 9 } },
      [],
    ],
    [
      'an expired one',
      record(['analytics'], [], { time: now - 86_400 }),
      { expiresAfterDays: 1 },
      [],
    ],
  ])('after %s', (_, text, config, update) => {
    const said = say(text && `sluice=${text}`, config)
    expect(gcs(said)).toEqual(['default G100', ...update])
    expect(Object.keys(said[0]?.[2] ?? {})).toHaveLength(7)
  })

  it('reads the name of the cookie and of the data layer, defaults and types', () => {
    const said = say(
      `own=${record(['analytics'])}`,
      {
        cookie: { name: 'own' },
        google: {
          dataLayerName: 'layer',
          waitForUpdate: 300,
          defaults: [{ region: ['US'], ad_storage: 'granted' }],
          consentTypes: { functionality_storage: ['analytics'] },
        },
      },
      'layer',
    )
    expect(gcs(said)).toEqual(['default G100', 'default G110', 'update G101'])
    expect(said[1]?.[2]).toMatchObject({ region: ['US'], wait_for_update: 300 })
    expect(said[2]?.[2]).toMatchObject({ functionality_storage: 'granted' })
  })

  it('says nothing a second time', () => {
    const view = {} as never as Window & { dataLayer: unknown[] }
    restoreChoice(view, {}, '')
    restoreChoice(view, {}, '')
    expect(view.dataLayer).toHaveLength(1)
  })
})

describe('reads the cookie as the tag does', () => {
  const names = [
    'analytics',
    'marketing',
    'google-analytics',
    'google-ads',
    'google-tag-manager',
    'chat',
  ]
  const lists = fc.array(fc.constantFrom(...names, 'gone', ''), { maxLength: 6 })
  const texts = fc.oneof(
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constantFrom('', '%', '%E0%A4%A', `${record(['analytics'])}&x=1`) },
    {
      weight: 8,
      arbitrary: fc
        .tuple(lists, lists, fc.constantFrom(1, 1, 1, 2), fc.integer({ min: -100, max: 2 }))
        .map(([y, n, r, days]) => record(y, n, { revision: r, time: now + days * 86_400 })),
    },
  )
  const forms = fc.constantFrom(
    (text: string) => text,
    encodeURIComponent,
    (text: string) => `"${text}"`,
    (text: string) => ` ${text} `,
  )
  const pairs = fc
    .tuple(
      fc.constantFrom('sluice', 'sluice', 'sluice', 'sluice', 'Sluice', ' sluice', ''),
      texts,
      forms,
    )
    .map(([name, text, form]) => `${name}=${form(text)}`)

  const days = fc.constantFrom(1, 90, { granted: 1, denied: 90 }, { granted: 90, denied: 1 })
  const chat = { name: 'chat', category: 'marketing', provider: 'C' } as const
  const services = fc.constantFrom<Service<'chat', 'marketing'>[][]>([], [chat])
  const tables = fc.constantFrom<(string[] | undefined)[]>(
    undefined,
    ['marketing', 'analytics'],
    ['google-tag-manager', 'marketing'],
  )

  it('whatever stands in it', () => {
    let found = 0
    fc.assert(
      fc.property(
        fc.array(pairs, { maxLength: 3 }),
        days,
        services,
        tables,
        (all, expiresAfterDays, own, table) => {
          cookies = all.join('; ')
          const consent = createConsent({
            expiresAfterDays,
            services: [
              googleAnalytics({ id: 'G-ONE' }),
              googleAds({ id: 'AW-1' }),
              tagManager({ id: 'GTM-BOX' }),
              ...own,
            ],
            loadScript: () => document.createElement('script'),
          })
          const digit = (name: string) => (consent.granted(name as 'analytics') ? 1 : 0)
          // A new service of the site's own holds its type back until it is asked about.
          const [ads] = [...(table ? own : []), { name: table?.[0] ?? 'google-ads' }]
          const expected = `G1${digit(ads?.name as string)}${digit('google-analytics')}`
          if (expected !== 'G100') found += 1
          consent.destroy()
          const consentTypes = table && {
            ad_storage: [...own.map(({ name }) => name), ...table],
          }
          const said = say(cookies, {
            expiresAfterDays,
            services: own,
            google: { ...google, ...(consentTypes && { consentTypes }) },
          })
          expect(gcs(said)[0]).toBe('default G100')
          expect(gcs(said).at(-1)).toMatch(expected)
        },
      ),
      { numRuns: 1_500 },
    )
    expect(found).toBeGreaterThan(20)
  })
})
