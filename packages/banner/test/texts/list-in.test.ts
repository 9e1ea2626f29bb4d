import { afterEach, expect, test, vi } from 'vitest'
import { listIn } from '../../src/texts/list-in.js'

afterEach(() => vi.restoreAllMocks())

test.each([
  ['en', ['Analytics', 'Marketing'], 'Analytics and Marketing'],
  ['de', ['Statistik', 'Marketing'], 'Statistik und Marketing'],
  ['ja', ['統計', '広告'], '統計、広告'],
  ['de', ['Statistik'], 'Statistik'],
])('in %s, %j is %s', (language, items, list) => {
  expect(listIn(language, items)).toBe(list)
})

test('joins by commas where the browser does not know the language', () => {
  vi.spyOn(Intl.ListFormat, 'supportedLocalesOf').mockReturnValue([])
  expect(listIn('ga', ['Staitisticí', 'Margaíocht'])).toBe('Staitisticí, Margaíocht')
})
