import { expect, it } from 'vitest'
import { meetsCondition, parseCondition } from '../../src/policy/condition.js'

const granted = (name: string) => ['analytics', 'youtube'].includes(name)

it.each([
  ['analytics', true],
  ['marketing', false],
  ['analytics youtube', true],
  ['analytics marketing', false],
  ['marketing|analytics', true],
  ['marketing|nobody', false],
  ['marketing | analytics youtube', true],
  ['marketing youtube|analytics marketing', false],
  ['  analytics\n\tyoutube  ', true],
  ['', false],
  [' ', false],
  ['|', false],
  ['|analytics', true],
  ['analytics|', true],
  ['Analytics', false],
  ['constructor', false],
])('%j is met: %s', (text, met) => {
  expect(meetsCondition(parseCondition(text), granted)).toBe(met)
})
