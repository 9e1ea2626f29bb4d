import { expect, test } from 'vitest'
import { durationsIn } from '../src/durations.js'

const german = durationsIn('de', { session: 'bis Sie den Browser schließen' })

test.each([
  ['2 years', '2 Jahre'],
  ['1 minute', '1 Minute'],
  ['182 days', '182 Tage'],
  ['session', 'bis Sie den Browser schließen'],
  ['bis auf Widerruf', 'bis auf Widerruf'],
])('says %s as %s', (duration, words) => {
  expect(german(duration)).toBe(words)
})
