import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../src/policy/define-policy.js'
import { agreedRecord } from '../../src/record/agreed-record.js'
import { decodeRecord } from '../../src/record/decode-record.js'
import { encodeRecord } from '../../src/record/encode-record.js'
import type { ConsentRecord } from '../../src/types.js'

/** Thousands of inputs take a while on a busy machine. */
const generated = { timeout: 60_000 }

const id = '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f'
const record: ConsentRecord = {
  id,
  revision: 1,
  time: 1_790_000_000,
  granted: ['analytics', 'google-analytics'],
  denied: ['marketing'],
}
const text = `v=1&r=1&id=${id}&t=1790000000&y=analytics.google-analytics&n=marketing`

describe('the record as text', () => {
  it('is a query string that any language can read', () => {
    expect(encodeRecord(record)).toBe(text)
    expect(decodeRecord(text)).toEqual(record)
    expect(decodeRecord(text.replace(id, id.toUpperCase()))?.id).toBe(id.toUpperCase())
  })

  it('may have no names on either side', () => {
    const nobody = { ...record, granted: [], denied: [] }
    expect(decodeRecord(encodeRecord(nobody))).toEqual(nobody)
  })

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['another version', text.replace('v=1', 'v=2')],
    ['no version', text.slice(4)],
    ['a missing side', text.replace('&n=marketing', '')],
    ['a repeated key', `${text}&y=marketing`],
    ['something after it', `${text}&s=1`],
    ['an invalid name', text.replace('n=marketing', 'n=a b')],
    ['a negative time', text.replace('t=', 't=-')],
    ['a time in words', text.replace('1790000000', 'today')],
    ['an invalid id', text.replace(id, 'me')],
    ['a broken escape', `${text}%`],
    ['4 kB of something', 'x'.repeat(4096)],
  ])('is no record with %s', (_, broken) => {
    expect(decodeRecord(broken)).toBeUndefined()
  })

  it('denies a name that stands on both sides, also once its denial has expired', () => {
    const both = decodeRecord(text.replace('n=', 'n=analytics.')) as ConsentRecord
    const policy = definePolicy({ expiresAfterDays: { granted: 20, denied: 10 } })
    for (const days of [0, 15]) {
      const found = agreedRecord([both], policy, both.time + days * 86_400)
      expect(found?.granted).toEqual(['google-analytics'])
    }
  })

  it('survives encoding and decoding unchanged', generated, () => {
    const name = fc.stringMatching(/^[a-zA-Z\d][\w-]{0,20}$/)
    const names = fc.uniqueArray(name, { maxLength: 12 })
    fc.assert(
      fc.property(names, fc.nat(12), fc.nat(1_000_000), fc.uuid(), (all, split, revision, uuid) => {
        const any: ConsentRecord = {
          id: uuid,
          revision,
          time: revision * 7,
          granted: all.slice(0, split),
          denied: all.slice(split),
        }
        return JSON.stringify(decodeRecord(encodeRecord(any))) === JSON.stringify(any)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('standing', () => {
  const policy = definePolicy({ revision: 1, expiresAfterDays: 10 })
  const day = 86_400
  it.each([
    ['at once', record, 0, true],
    ['shortly before it expires', record, 10 * day - 1, true],
    ['when it expires', record, 10 * day, false],
    ['after another revision', { ...record, revision: 2 }, 0, false],
    ['on a clock that is an hour behind', record, -3600, true],
  ])('%s', (_, candidate, age, stands) => {
    const found = agreedRecord([candidate], policy, candidate.time + age)
    expect(found).toEqual(stands ? candidate : undefined)
  })

  it('as of now when it comes from next week, as after a clock was set back', () => {
    const now = record.time - 7 * day
    expect(agreedRecord([record], policy, now)).toEqual({ ...record, time: now })
  })

  it.each([
    [5, ['analytics'], ['marketing']],
    [10, ['analytics'], []],
    [20, undefined, undefined],
  ])('keeps each answer for its own days: after %i days', (days, granted, denied) => {
    const differing = definePolicy({ expiresAfterDays: { granted: 20, denied: 10 } })
    const both = { ...record, revision: 1, granted: ['analytics'], denied: ['marketing'] }
    const found = agreedRecord([both], differing, both.time + days * day)
    expect(found?.granted).toEqual(granted)
    expect(found?.denied).toEqual(denied)
  })
})
