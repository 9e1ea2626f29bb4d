import { afterEach, expect, it, vi } from 'vitest'
import { dateIn } from '../../src/texts/date-in.js'

afterEach(() => vi.restoreAllMocks())
const seconds = new Date(2026, 2, 9, 8, 5).getTime() / 1000

it.each([
  ['en', /March/],
  ['de', /März/],
  ['bs', /^2026-03-09 08:05$/],
])('%s', (language, said) => expect(dateIn(language, seconds)).toMatch(said))

it('says digits in a language that the browser does not know', () => {
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([])
  expect(dateIn('ga', seconds)).toBe('2026-03-09 08:05')
})
