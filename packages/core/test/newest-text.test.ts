import { expect, it } from 'vitest'
import { newestText } from '../src/newest-text.js'

const now = 1_790_000_000
const record = (time: number, granted = '') =>
  `v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=${time}&y=${granted}&n=`

it.each([
  ['nothing', [], undefined],
  ['what is no record', ['', 'x', record(-1)], undefined],
  ['the only one', [record(now)], 0],
  ['the newer one', [record(now - 9), record(now - 1), record(now - 5)], 1],
  ['the first of one second', [record(now, 'a'), record(now, 'b')], 0],
  ['the refusal of one second', [record(now, 'a'), record(now)], 1],
  ['the one that grants less of one second', [record(now, 'a'), record(now, 'a.b')], 0],
  ['one beside noise', ['noise', record(0)], 1],
  ['one an hour ahead, as clocks differ', [record(now), record(now + 3_600)], 1],
  ['none from the future', [record(now - 9), record(now + 86_401)], 0],
])('is %s', (_, texts, index) => {
  expect(newestText(texts, now)).toBe(index === undefined ? undefined : texts[index])
})
