import { expect, test } from 'vitest'
import { durationsIn } from '../../src/texts/durations.js'

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

test('takes the nouns of a language that browsers may not know', () => {
  const noun = (count: number, unit: string) => `${unit}${count === 1 ? 'o' : 'i'}`
  const saidBy = durationsIn('xx', { session: 'sessio' }, noun)
  expect(saidBy('1 year')).toBe('1 yearo')
  expect(saidBy('182 days')).toBe('182 dayi')
  expect(saidBy('session')).toBe('sessio')
})
