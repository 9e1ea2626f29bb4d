import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/texts/choose-language.js'

const available = ['en', 'de', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant', 'nb', 'he', 'id', 'sr']

test.each([
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE_at'], 'de'],
  [['pt-BR'], 'pt-BR'],
  [['pt-br'], 'pt-BR'],
  [['pt'], 'pt'],
  [['pt-PT'], 'pt'],
  [['pt-AO'], 'pt'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant'], 'zh-Hant'],
  [['zh-Hant-TW'], 'zh-Hant'],
  [['nb-NO'], 'nb'],
  [['no'], 'nb'],
  [['nn-NO'], 'nb'],
  [['iw'], 'he'],
  [['he-IL'], 'he'],
  [['in-ID'], 'id'],
  // Serbian is one language, and its readers read both alphabets.
  [['sr-Latn-RS'], 'sr'],
  [['sr-Cyrl'], 'sr'],
  [['den'], 'en'],
  [['fr', 'de'], 'de'],
  [[undefined, '', null, 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [[], 'en'],
  [['-'], 'en'],
  [['constructor'], 'en'],
])('hears %j as %s', (wanted, language) => {
  expect(chooseLanguage(available, wanted)).toBe(language)
})

test.each([
  [['en', 'zh-Hant'], ['zh'], 'en'],
  [['en', 'zh-Hans'], ['zh-TW'], 'zh-Hans'],
  [['nb', 'nn'], ['nn'], 'nn'],
  [['sr', 'sr-Latn'], ['sr-Latn'], 'sr-Latn'],
])('of %j, %j is heard as %s', (those, wanted, language) => {
  expect(chooseLanguage(those, wanted)).toBe(language)
})
