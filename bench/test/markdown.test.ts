// @vitest-environment node
import { expect, it } from 'vitest'
import { markdownOf } from '../report/markdown.mjs'
import { resultsOf } from './results-of.js'

it('names a peer that failed and one that is missing, and lets nobody win', () => {
  const page = markdownOf(
    resultsOf(
      { painted: { sluice: [90], floor: [45], klaro: [100], orejime: [120] } },
      {
        failures: [{ subject: 'klaro', job: 'visits', slowdown: 1, message: 'no banner' }],
        missing: [{ subject: 'c15t', message: 'not installed' }],
      },
    ),
  )
  expect(page).toContain('- klaro **failed** in visits at 1×: no banner')
  expect(page).toContain('- c15t is **missing**: not installed')
  expect(page).toContain('| navigation → banner painted, ms | 90.0 | 45.0 | failed | 120 |')
  expect(page).toContain('| navigation → banner painted | 2.00 | 1.00 | failed | 2.67 |')
})

it('marks the lowest, the spread, and what ran out of order', () => {
  const page = markdownOf(
    resultsOf({
      'press-100': { sluice: [10, 12, 14], klaro: [8], orejime: [20] },
      'disorder-100': { sluice: [0], klaro: [3], orejime: [0] },
    }),
  )
  expect(page).toContain('| **12.0 (11.0–13.0)** | 8.0\\* | 20.0 |')
})

it('says whether 5,000 scripts take five times as long as 1,000', () => {
  const page = markdownOf(
    resultsOf({
      'press-1000': { sluice: [1_000], klaro: [2_000] },
      'press-5000': { sluice: [5_500] },
    }),
  )
  expect(page).toContain('| 5,000 held scripts to 1,000: 5 is linear | 5.50 | – |')
})
