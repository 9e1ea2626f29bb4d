import { expect, test } from 'vitest'
import { chooseLanguage } from '../src/choose-language.js'

const available = ['en', 'de', 'pt', 'pt-BR', 'zh-Hant']

test.each([
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE_at'], 'de'],
  [['pt-BR'], 'pt-BR'],
  [['pt-PT'], 'pt'],
  [['zh-Hant-TW'], 'zh-Hant'],
  [['zh'], 'en'],
  [['den'], 'en'],
  [['fr', 'de'], 'de'],
  [[undefined, '', null, 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [[], 'en'],
  [['-'], 'en'],
])('hears %j as %s', (wanted, language) => {
  expect(chooseLanguage(available, wanted)).toBe(language)
})
