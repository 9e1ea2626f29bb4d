// @vitest-environment node
import { expect, it } from 'vitest'
import { median, quantile, summaryOf } from '../report/statistics.mjs'

it.each([
  [[3], 3],
  [[4, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[10, 9, 1_000], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

it.each([
  [0, 1],
  [0.25, 2],
  [0.5, 3],
  [0.9, 4.6],
  [1, 5],
])('below %d of one to five lies %d', (part, expected) => {
  expect(quantile([5, 3, 1, 4, 2], part)).toBeCloseTo(expected)
})

it('says the middle half, and leaves the given values as they are', () => {
  const values = [9, 1, 5, 3, 7]
  expect(summaryOf(values)).toEqual({ median: 5, low: 3, high: 7, count: 5 })
  expect(values).toEqual([9, 1, 5, 3, 7])
})
