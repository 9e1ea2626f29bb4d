// @vitest-environment node
import { expect, it } from 'vitest'
import { definePolicy, readRecord } from '../../src/server.js'

const text = 'v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=1790000000&y=analytics&n='
const now = () => 1_790_000_000_000

it('needs no page, and takes a policy that was defined before as well', () => {
  expect(typeof document).toBe('undefined')
  const policy = definePolicy({})
  for (const consent of [
    readRecord(`sluice=${text}`, policy, { now }),
    readRecord(`sluice=${text}`, {}, { now }),
    readRecord(`choice=${text}`, undefined, { now, name: 'choice' }),
  ]) {
    expect(consent.granted('analytics')).toBe(true)
    expect(consent.granted('necessary')).toBe(true)
    expect(consent.status('marketing')).toBe('unset')
    expect(consent.unset).toEqual(['marketing'])
    expect(consent.record?.granted).toEqual(['analytics'])
  }
})

it.each([undefined, null, '', 'a=b', 'sluice=?'])(
  'a header of %j has decided nothing, and no clock is read',
  (header) => {
    const consent = readRecord(
      header,
      {},
      {
        now() {
          throw new Error('Next prerenders')
        },
      },
    )
    expect(consent.record).toBeUndefined()
    expect(consent.unset).toEqual(['analytics', 'marketing'])
  },
)

it('throws for an invalid policy, as the page does', () => {
  expect(() => readRecord('', { categories: { a: {} } })).toThrow('categories takes at least one')
})
