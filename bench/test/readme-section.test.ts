// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readmeSection, withSection } from '../report/readme-section.mjs'
import { resultsOf } from './results-of.js'

it('gives multiples of Sluice’s figures, and no time alone', () => {
  const section = readmeSection(
    resultsOf({
      painted: { sluice: [80], floor: [40], klaro: [120] },
      'press-100': { sluice: [200], floor: [190], klaro: [100] },
      'disorder-100': { sluice: [0], floor: [0], klaro: [7] },
      shift: { sluice: [0], floor: [0], klaro: [0.02] },
    }),
  )
  expect(section).toContain('| navigation → banner painted | 0.50 | 1.50 |')
  expect(section).toContain('| press → last of 100 held scripts | 0.95 | 0.50\\* |')
  expect(section).toContain('| layout shift (Sluice: 0.000) | 0.000 | 0.020 |')
  expect(section).not.toMatch(/\d ms/)
})

it('names a peer that failed, and one that could not be installed', () => {
  const section = readmeSection(
    resultsOf(
      { painted: { sluice: [80], floor: [40], klaro: [] } },
      {
        failures: [{ subject: 'klaro', job: 'visits', slowdown: 1, message: 'no banner' }],
        missing: [{ subject: 'c15t', message: 'not there' }],
      },
    ),
  )
  expect(section).toContain('| navigation → banner painted | 0.50 | failed |')
  expect(section).toContain('c15t could not be installed, and is left out.')
})

it('stands where the README has a place for it', () => {
  const readme = 'above\n<!-- bench -->\nold\n<!-- /bench -->\nbelow'
  expect(withSection(readme, 'new $1')).toBe(
    'above\n<!-- bench -->\nnew $1\n<!-- /bench -->\nbelow',
  )
  expect(() => withSection('nothing', 'new')).toThrow(/<!-- bench -->/)
})

it('is what was measured: README.md and docs/bench.json agree', () => {
  if (!existsSync('docs/bench.json')) return
  const section = readmeSection(JSON.parse(readFileSync('docs/bench.json', 'utf8')))
  expect(readFileSync('README.md', 'utf8'), 'run npm run bench:publish').toContain(section)
})
