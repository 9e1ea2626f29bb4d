// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreedRecord } from '../../src/record/agreed-record.js'
import type { ConsentRecord } from '../../src/types.js'

const now = 1_790_000_000
const day = 86_400
const terms = { revision: 1, expiry: { granted: 100, denied: 200 }, askable: new Map() }

/** `y:a.b n:c` of that age in seconds, with the age for its id. */
function record(age: number, said: string, revision = 1): ConsentRecord {
  const names = (side: string) => new RegExp(`${side}:(\\S+)`).exec(said)?.[1]?.split('.') ?? []
  return { id: `${age}`, revision, time: now - age, granted: names('y'), denied: names('n') }
}
const agreed = (records: ConsentRecord[]) => {
  const found = agreedRecord(records, terms, now)
  return found && `y:${found.granted.join('.')} n:${found.denied.join('.')} ${found.id}`
}

it.each<[string, ConsentRecord[], string | undefined]>([
  ['nothing is no record', [], undefined],
  ['one is what it says', [record(9, 'y:a n:b')], 'y:a n:b 9'],
  ['a name on both sides is denied', [record(9, 'y:a.b n:b')], 'y:a n:b 9'],
  ['what both grant is granted', [record(9, 'y:a.b'), record(5, 'y:b.c')], 'y:b n: 5'],
  ['what one denies is denied', [record(9, 'n:a'), record(5, 'y:a.b n:c')], 'y: n:a.c 5'],
  ['a later grant wins over no refusal', [record(9, 'n:a'), record(1, 'y:a')], 'y: n:a 1'],
  ['a grant a day ahead neither', [record(9, 'n:a'), record(-86_000, 'y:a')], 'y: n:a 9'],
  ['nor one from next year', [record(-365 * day, 'y:a'), record(9, 'n:a')], 'y: n:a 9'],
  ['what one does not know is unset', [record(9, 'y:a.b'), record(5, 'y:a')], 'y:a n: 5'],
  ['another revision grants nothing', [record(9, 'y:a n:b'), record(5, 'y:a.b', 2)], 'y: n:b 9'],
  ['nor does what has expired', [record(9, 'y:a'), record(200 * day, 'y:a')], 'y: n: 9'],
  [
    'without a record that stands, nothing stands',
    [record(9, 'y:a', 2), record(300 * day, 'y:a')],
    undefined,
  ],
  ['grants expire alone', [record(150 * day, 'y:a n:b')], 'y: n:b 12960000'],
  [
    'of one second, the first has its id',
    [record(9, 'y:a'), { ...record(9, 'y:a'), id: 'b' }],
    'y:a n: 9',
  ],
])('%s', (_, records, said) => {
  expect(agreed(records)).toBe(said)
})

it('a record far ahead of the clock counts as of now; a record an hour ahead keeps its time', () => {
  expect(agreedRecord([record(-2 * day, 'y:a')], terms, now)?.time).toBe(now)
  expect(agreedRecord([record(-3_600, 'y:a')], terms, now)?.time).toBe(now + 3_600)
})

it('a record that is put beside others grants nothing that they do not, in any order', () => {
  const names = fc.subarray(['a', 'b', 'c', '__proto__'])
  const any = fc
    .tuple(fc.integer({ min: -3, max: 300 }), names, names, fc.constantFrom(1, 1, 2))
    .map(([days, granted, denied, revision]) => ({
      ...record(days * day, '', revision),
      granted,
      denied,
    }))
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), any, fc.nat(4), (own, other, at) => {
      const before = agreedRecord(own, terms, now)
      const after = agreedRecord([...own.slice(0, at), other, ...own.slice(at)], terms, now)
      const grants = after?.granted ?? []
      // Where none of its own stands, the other is all there is: no reader can tell them apart.
      if (!before) expect(grants).toEqual([])
      else {
        expect(before.granted).toEqual(expect.arrayContaining([...grants]))
        expect(after?.denied).toEqual(expect.arrayContaining([...before.denied]))
      }
    }),
    { numRuns: 2_000 },
  )
})
