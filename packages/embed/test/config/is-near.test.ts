import { expect, it } from 'vitest'
import { isNear } from '../../src/config/is-near.js'

it.each([
  ['data-gogle-analytics', 'data-google-analytics', true],
  ['data-lagnuage', 'data-language', true],
  ['data-languages', 'data-language', true],
  ['data-googleanalytics', 'data-google-analytics', true],
  ['revison', 'revision', true],
  ['data-astro-exec', 'data-region', false],
  ['data-skip-moving', 'data-timeout', false],
  ['data-', 'data-model', false],
  ['x'.repeat(100_000), 'data-model', false],
  ['abcdef'.repeat(20), 'fedcba'.repeat(20), false],
])('%.30s to %.30s: %s', (one, other, expected) => {
  expect(isNear(one, other)).toBe(expected)
})
