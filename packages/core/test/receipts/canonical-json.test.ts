import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/receipts/canonical-json.js'

it.each([
  [
    'sorts keys by their code units',
    { b: 1, a: 2, B: 3, ä: 4, '10': 5, '9': 6 },
    '{"10":5,"9":6,"B":3,"a":2,"b":1,"ä":4}',
  ],
  ['goes inside', { a: [{ d: 1, c: [] }, null] }, '{"a":[{"c":[],"d":1},null]}'],
  ['leaves functions and undefined out', { a: undefined, b: () => 1, c: 'x' }, '{"c":"x"}'],
  ['escapes as JSON does', { a: '"\\\n\u2028é' }, '{"a":"\\"\\\\\\n\u2028é"}'],
  ['writes numbers as JSON does', { a: 1e21, b: -0, c: 0.1 }, '{"a":1e+21,"b":0,"c":0.1}'],
])('%s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

it('says the same as JSON, whatever the order of keys', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || !value) return value
    const members = Object.entries(value).map(([key, inner]) => [key, reversed(inner)])
    return Object.fromEntries(members.reverse())
  }
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const parsed = JSON.parse(JSON.stringify(value))
      const text = canonicalJson({ parsed })
      expect(JSON.parse(text)).toEqual({ parsed })
      expect(canonicalJson({ parsed: reversed(parsed) })).toBe(text)
    }),
    { numRuns: 2_000 },
  )
})
