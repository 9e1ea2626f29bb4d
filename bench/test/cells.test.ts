// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cellsOf, lowestOf } from '../report/cells.mjs'
import { rows } from '../report/rows.mjs'
import { resultsOf } from './results-of.js'

const rowOf = (id: string) => rows.find((row) => row.id === id) as (typeof rows)[number]
const cells = (results: ReturnType<typeof resultsOf>, id: string) => cellsOf(results, rowOf(id), 1)
const lowest = (results: ReturnType<typeof resultsOf>, id = 'painted') =>
  lowestOf(cells(results, id), results.missing)

describe('ratios', () => {
  it('are to the floor', () => {
    const results = resultsOf({ painted: { floor: [40, 60, 50], sluice: [100], klaro: [125] } })
    expect(cells(results, 'painted').map(({ ratio }) => ratio)).toEqual([2, 1, 2.5])
  })

  it('are to nothing where the floor was not measured', () => {
    expect(cells(resultsOf({ painted: { sluice: [100] } }), 'painted')[0]?.ratio).toBeUndefined()
  })

  it('of an insertion are to the page without any subject, and the figure is what is added', () => {
    const results = resultsOf({ insertion: { bare: [80, 79, 81], sluice: [84], floor: [80] } })
    expect(cells(results, 'insertion')[0]).toMatchObject({ median: 4, ratio: 1.05 })
  })
})

describe('the lowest', () => {
  it('is that of the medians', () => {
    const painted = { floor: [1], sluice: [90, 100, 95], klaro: [80, 120, 110] }
    expect(lowest(resultsOf({ painted }))).toBe('sluice')
  })

  it('is nobody where a peer has failed', () => {
    const painted = { sluice: [90], klaro: [100], orejime: [95] }
    const failures = [{ subject: 'klaro', job: 'visits', slowdown: 1, message: 'no banner' }]
    expect(lowest(resultsOf({ painted }, { failures }))).toBeUndefined()
  })

  it('is nobody where a peer is missing', () => {
    const painted = { sluice: [90], klaro: [100] }
    const missing = [{ subject: 'c15t', message: 'not installed' }]
    expect(lowest(resultsOf({ painted }, { missing }))).toBeUndefined()
  })

  it('is nobody where there was no peer', () => {
    expect(lowest(resultsOf({ painted: { floor: [1], sluice: [90] } }))).toBeUndefined()
  })

  it('is undefined where two are alike', () => {
    expect(lowest(resultsOf({ painted: { sluice: [90], klaro: [90] } }))).toBeUndefined()
  })

  it('passes over a tool that ran the scripts out of order', () => {
    const results = resultsOf({
      'press-10': { sluice: [90], klaro: [30], orejime: [95] },
      'disorder-10': { sluice: [0, 0], klaro: [0, 3], orejime: [0] },
    })
    expect(lowest(results, 'press-10')).toBe('sluice')
  })

  it('passes over a tool that releases nothing', () => {
    const results = resultsOf(
      { 'press-10': { sluice: [90], klaro: [95] } },
      { releasesNothing: ['osano'] },
    )
    expect(lowest(results, 'press-10')).toBe('sluice')
    expect(cells(results, 'press-10').at(-1)).toMatchObject({ subject: 'osano', state: 'nothing' })
  })
})
