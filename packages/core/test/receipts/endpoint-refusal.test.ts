import { describe, expect, it } from 'vitest'
import { isRefusal, isWaiting, waitAfterRefusal } from '../../src/receipts/endpoint-refusal.js'
import { retryDelay } from '../../src/receipts/retry-delay.js'

const minute = 60_000
const hour = 60 * minute

describe('a refusal', () => {
  it.each([
    [400, true],
    [401, true],
    [404, true],
    [408, false],
    [409, true],
    [413, true],
    [422, true],
    [425, false],
    [429, false],
    [499, true],
    [500, false],
    [503, false],
    [302, false],
    [0, false],
    [undefined, false],
  ])('%s: %s', (status, expected) => {
    expect(isRefusal(Object.assign(new Error(), { status }))).toBe(expected)
  })

  it.each([undefined, null, 'failed', new TypeError('Failed to fetch')])('is not %s', (error) => {
    expect(isRefusal(error)).toBe(false)
  })

  it('lets a receipt wait longer each time, a day at the most', () => {
    expect([1, 2, 3, 12, 2_000].map(waitAfterRefusal)).toEqual([
      2 * minute,
      4 * minute,
      8 * minute,
      24 * hour,
      24 * hour,
    ])
  })

  it.each([
    [undefined, false],
    [100 * hour, false],
    [100 * hour + 1, true],
    [124 * hour, true],
    // The clock was set back.
    [124 * hour + 1, false],
  ])('makes one that waits until %s wait at hour 100: %s', (until, expected) => {
    expect(isWaiting(until, 100 * hour)).toBe(expected)
  })
})

it.each([
  [1, 1_000],
  [2, 2_000],
  [5, 16_000],
  [10, 300_000],
  [2_000, 300_000],
])(
  'after %i failures the next try comes in %i ms, a quarter more or less',
  (failures, expected) => {
    for (let tries = 0; tries < 100; tries += 1) {
      expect(Math.abs(retryDelay(failures) - expected)).toBeLessThanOrEqual(expected / 4)
    }
  },
)
