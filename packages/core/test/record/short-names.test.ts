// @vitest-environment node
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersAfter, mostNames } from '../../src/policy/status.js'
import { agreedRecord } from '../../src/record/agreed-record.js'
import { decodeRecord } from '../../src/record/decode-record.js'
import { encodeRecord } from '../../src/record/encode-record.js'
import { shortName, withNames } from '../../src/record/short-names.js'
import { definePolicy, readRecord, setCookieHeader } from '../../src/server.js'
import type { ConsentRecord } from '../../src/types.js'

const time = 1_790_000_000
const now = () => time * 1000
const id = '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f'
const service = (name: string) => ({ name, category: 'marketing', provider: 'Them' })
const policyOf = (names: readonly string[]) => definePolicy({ services: names.map(service) })
const record = (granted: readonly string[], denied: readonly string[]): ConsentRecord => ({
  id,
  revision: 1,
  time,
  granted,
  denied,
})
const read = (text: string, names: readonly string[]) =>
  readRecord(`sluice=${text}`, policyOf(names), { now })

/** 24 characters each. */
const partners = Array.from(
  { length: 500 },
  (_, at) => `measurement-partner-${String(at).padStart(4, '0')}`,
)
const even = partners.filter((_, at) => at % 2 === 0)
const odd = partners.filter((_, at) => at % 2 === 1)

it('500 services of 24 characters fit into a cookie, and are read as they were answered', () => {
  for (const [granted, denied] of [
    [partners, []],
    [[], partners],
    [even, odd],
  ]) {
    const text = encodeRecord(record(granted as string[], denied as string[]))
    expect(`sluice=${text}`.length).toBeLessThan(4_096)
    const found = read(text, partners)
    expect(partners.filter((name) => found.status(name) === 'granted')).toEqual(granted)
    expect(partners.filter((name) => found.status(name) === 'denied')).toEqual(denied)
    // Set again by the server it is the same text.
    expect(setCookieHeader(found.record as ConsentRecord)).toContain(`sluice=${text};`)
  }
})

it('a large record has the names of the categories as they are', () => {
  const text = encodeRecord(record(['analytics', ...even], ['marketing', ...odd]))
  expect(text).toMatch(/&y=analytics\.measurement-partner-0000\..*&n=marketing\.measurement/)
  expect(read(text, []).granted('analytics')).toBe(true)
  expect(read(text, []).status('marketing')).toBe('denied')
})

it('a large record survives a policy that changes: what is new is unset, what is left stands, whatever the order', () => {
  const text = encodeRecord(record(even, odd))
  const kept = [...partners.slice(100)].reverse()
  const found = read(text, ['new-one', ...kept, 'new-two'])
  expect(found.unset).toEqual(['analytics', 'marketing', 'new-one', 'new-two'])
  expect(kept.filter(found.granted)).toEqual(kept.filter((name) => even.includes(name)))
})

it('a name is shortened as any language can: the bytes of its CRC-32 as base64url', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z\d][\w-]{0,40}$/), (name) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(crc32(name))
      expect(shortName(name)).toBe(bytes.toString('base64url'))
    }),
    { numRuns: 5_000 },
  )
})

describe('two names that are shortened alike', () => {
  const [one, other] = ['plumless', 'buckeroo'] as const
  it('exist', () => expect(shortName(one)).toBe(shortName(other)))

  it('have their own answers', () => {
    const text = encodeRecord(record([...even, one], [...odd, other]))
    const found = read(text, [...partners, one, other])
    expect([found.status(one), found.status(other)]).toEqual(['granted', 'denied'])
  })

  it('are asked both, where one of them was asked alone before', () => {
    const text = encodeRecord(record([...partners, one], []))
    expect(text).not.toContain(one)
    expect(read(text, [...partners, one, other]).unset).toEqual([
      'analytics',
      'marketing',
      one,
      other,
    ])
  })
})

const name = fc.stringMatching(/^[a-z][\w-]{12,50}$/)
const answers = fc.tuple(
  fc.uniqueArray(name, { minLength: 200, maxLength: 400 }),
  fc.func(fc.nat(2)),
)

it('no answer moves to another name, whatever names one policy has and the next', () => {
  let shortened = 0
  const property = fc.property(answers, fc.uniqueArray(name, { maxLength: 200 }), (given, next) => {
    const [names, side] = given
    const granted = names.filter((one) => side(one) === 1)
    const denied = names.filter((one) => side(one) === 2)
    const text = encodeRecord(record(granted, denied))
    if (/[=.]-/.test(text)) shortened += 1
    const later = definePolicy({
      categories: { basic: { required: true }, m: {} },
      services: [...new Set([...next, ...names.slice(names.length / 2)])]
        .filter((one) => one !== 'basic' && one !== 'm')
        .map((one) => ({ ...service(one), category: 'm' })),
    })
    const records = withNames([decodeRecord(text) as ConsentRecord], later.askable.keys())
    const found = agreedRecord(records, later, time)
    for (const one of later.askable.keys()) {
      expect(found?.granted.includes(one)).toBe(granted.includes(one))
      expect(found?.denied.includes(one)).toBe(denied.includes(one))
    }
  })
  fc.assert(property, { numRuns: 200 })
  expect(shortened).toBeGreaterThan(20)
})

it('two sites that share a record ask nobody twice, however often the visitor goes from one to the other', () => {
  const sites = [partners.slice(0, 280), partners.slice(290, 480)].map(policyOf)
  let text = ''
  const visit = (at: number, choice?: boolean) => {
    const policy = sites[at] as (typeof sites)[0]
    const found = readRecord(`sluice=${text}`, policy, { now })
    if (choice === undefined) return found.unset.length
    const chosen = new Map([...policy.askable.keys()].map((one) => [one, choice]))
    text = encodeRecord(record([], []))
    const after = answersAfter(policy, found.record, chosen)
    text = encodeRecord(record(after.granted, after.denied))
    return 0
  }
  visit(0, true)
  expect(visit(1)).toBe(190)
  visit(1, false)
  expect(visit(0)).toBe(0)
  visit(0, true)
  expect(visit(1)).toBe(0)
  expect(text.length).toBeLessThan(4_000)
})

it('what others put into a record is bounded, and takes no room from the own answers', () => {
  const junk = Array.from({ length: 5_000 }, (_, at) => `junk-${at}`)
  const policy = policyOf(partners)
  const all = [...policy.askable.keys()]
  const chosen = new Map(all.map((one) => [one, one.length % 2 === 0]))
  const after = answersAfter(policy, record(junk, [...junk].reverse()), chosen)
  expect(after.granted.length + after.denied.length).toBe(mostNames)
  const text = encodeRecord(record(after.granted, after.denied))
  expect(`sluice=${text}`.length).toBeLessThan(4_096)
  expect(read(text, partners).unset).toEqual([])
})
