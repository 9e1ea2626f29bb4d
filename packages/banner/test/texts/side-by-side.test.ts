import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sideBySide } from '../../src/texts/side-by-side.js'

const languages = readdirSync('packages/banner/src/languages')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !name.startsWith('en-'))

test.each([
  ['en', ['Analytics', 'Marketing'], 'Analytics, Marketing'],
  ['ja', ['統計', '広告'], '統計、広告'],
  ['de', ['Statistik'], 'Statistik'],
  ['ga', [], ''],
])('in %s, %j is %s', (language, items, list) => {
  expect(sideBySide(language, items)).toBe(list)
})

// In Arabic the separator is an "and" of its own.
test.each(languages.filter((one) => one !== 'ar'))(
  'the separator of %s is that of CLDR',
  (language) => {
    const [, separator] = new Intl.ListFormat(language).formatToParts(['A', 'B', 'C', 'D'])
    expect(sideBySide(language, ['A', 'B'])).toBe(`A${separator?.value}B`)
  },
)
