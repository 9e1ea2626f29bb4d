// @vitest-environment node
import { expect, it } from 'vitest'
import { readRecord, type SetCookieOptions, setCookieHeader } from '../../src/server.js'
import type { ConsentRecord } from '../../src/types.js'

const record: ConsentRecord = {
  id: '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f',
  revision: 1,
  time: 1_790_000_000,
  granted: ['analytics', 'google-analytics'],
  denied: ['marketing'],
}
const value =
  'v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=1790000000&y=analytics.google-analytics&n=marketing'

it('keeps the record as the page does, and to the day on which the page’s own cookie would end', () => {
  expect(setCookieHeader(record)).toBe(
    `sluice=${value}; Path=/; Expires=Mon, 22 Mar 2027 14:13:20 GMT; SameSite=Lax; Secure`,
  )
})

it.each<[SetCookieOptions, string]>([
  [{ name: '__Host-choice' }, `__Host-choice=${value}; Path=/`],
  [{ domain: 'example.com' }, '; Domain=example.com; Secure'],
  [{ secure: false }, '; SameSite=Lax'],
  [{ sameSite: 'None', partitioned: true }, '; SameSite=None; Secure; Partitioned'],
  [{ days: 1 }, 'Expires=Tue, 22 Sep 2026 14:13:20 GMT'],
])('with %j says %s', (options, part) => {
  expect(setCookieHeader(record, options)).toContain(part)
})

it('does not say Secure where the site says no', () => {
  expect(setCookieHeader(record, { secure: false })).not.toContain('Secure')
})

it('is read as it was written', () => {
  const [pair] = setCookieHeader(record).split(';')
  const now = () => record.time * 1000
  expect(readRecord(pair, { services: [] }, { now }).record).toEqual(record)
})

it.each<[string, Partial<ConsentRecord>, SetCookieOptions, string]>([
  ['a name that would end the value', { granted: ['a; Domain=x'] }, {}, 'takes a record'],
  ['a name that would end the header', { granted: ['a\r\nx: y'] }, {}, 'takes a record'],
  ['an invalid time', { time: Number.NaN }, {}, 'takes a record'],
  ['a cookie name with a separator', {}, { name: 'a=b' }, 'name takes'],
  ['a domain that only a page can find', {}, { domain: 'auto' }, 'domain takes example.com'],
  ['a domain with a separator', {}, { domain: 'a.b; Secure' }, 'domain takes example.com'],
  ['another sameSite', {}, { sameSite: 'Some' as never }, 'sameSite takes'],
  ['no days', {}, { days: 0 }, 'days takes days, up to 400'],
])('refuses %s', (_, change, options, message) => {
  expect(() => setCookieHeader({ ...record, ...change }, options)).toThrow(message)
})
