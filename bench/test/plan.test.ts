// @vitest-environment node
import { expect, it } from 'vitest'
import { jobs } from '../jobs.mjs'
import { planOf } from '../plan.mjs'

const names = jobs.map(({ name }) => name)
const subjects = ['sluice', 'floor', 'klaro']

it.each([true, false])('has every job and every subject in it, quick or not (%s)', (quick) => {
  const plan = planOf({ quick, jobs: names }, subjects)
  const left = quick ? ['release-5000'] : []
  expect([...new Set(plan.map(({ job }) => job)), ...left]).toEqual(expect.arrayContaining(names))
  for (const subject of subjects)
    expect(plan.filter((step) => step.subject === subject)).toHaveLength(plan.length / 3)
})

it('interleaves: no subject has its second visit before all have had their first', () => {
  const plan = planOf({ quick: false, jobs: ['start'], rounds: 2 }, subjects)
  expect(plan.map(({ subject, slowdown }) => `${subject} ${slowdown}`)).toEqual([
    ...['sluice 1', 'floor 1', 'klaro 1', 'sluice 4', 'floor 4', 'klaro 4'],
    // The next round begins with the next.
    ...['floor 1', 'klaro 1', 'sluice 1', 'floor 4', 'klaro 4', 'sluice 4'],
  ])
})

it('weighs once: bytes do not vary', () => {
  expect(planOf({ quick: false, jobs: ['bytes'], rounds: 9 }, subjects)).toHaveLength(3)
})

it('says so where there is nothing to do', () => {
  expect(() => planOf({ quick: true, jobs: ['release-5000'] }, subjects)).toThrow(/Add --rounds/)
})
