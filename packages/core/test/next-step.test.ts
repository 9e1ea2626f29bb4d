import { expect, it } from 'vitest'
import { nextStep, type State } from '../src/next-step.js'

const cases: [state: State | undefined, isScript: boolean, isAllowed: boolean, step?: string][] = [
  [undefined, false, false, 'hold'],
  [undefined, true, true, 'hold'],
  ['held', false, true, 'release'],
  ['held', true, true, 'release'],
  ['held', false, false],
  ['waiting', false, true],
  ['waiting', false, false],
  ['released', false, true],
  ['released', false, false, 'hold'],
  ['released', true, false],
  ['refused', false, true],
  ['refused', true, false],
]

it.each(cases)('%s, a script: %s, allowed: %s: %s', (state, isScript, isAllowed, step) => {
  expect(nextStep(state, { isScript, isAllowed })).toBe(step)
})
