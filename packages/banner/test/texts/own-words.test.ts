import { definePolicy } from '@sluice/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { declarationHtml } from '../../src/declaration/declaration-html.js'
import { declarationMarkdown } from '../../src/declaration/declaration-markdown.js'
import { declarationRows } from '../../src/declaration/declaration-rows.js'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import { fr } from '../../src/languages/fr.js'
import { ptBR } from '../../src/languages/pt-BR.js'
import { zhHant } from '../../src/languages/zh-Hant.js'
import { describeEmbed } from '../../src/placeholder/describe-embed.js'
import { placeholderTexts } from '../../src/placeholder/placeholder-texts.js'
import { describePolicy } from '../../src/texts/describe-policy.js'
import { resolveTexts } from '../../src/texts/resolve-texts.js'
import { sayIn } from '../../src/texts/say-in.js'
import type { TextOverrides } from '../../src/texts/texts.js'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})
const errors = () => vi.mocked(console.error).mock.calls.map(([message]) => message)

const policy = definePolicy({
  categories: {
    necessary: { required: true },
    analytics: { purpose: { de: 'Zählt Besuche.', en: 'Counts visits.' } },
    maps: { title: { en: 'Maps', de: 'Karten', 'de-CH': 'Plän' } },
  },
  services: [
    {
      name: 'map',
      category: 'maps',
      provider: 'Map Co',
      title: { de: 'Stadtplan', en: 'City map' },
      purpose: { de: 'Zeichnet den Plan.', en: 'Draws the map.' },
      location: { de: 'Vereinigte Staaten', en: 'United States' },
      storage: [
        { name: 'view', duration: '1 day', purpose: { de: 'Der Ausschnitt', en: 'The part' } },
      ],
    },
  ],
})

test.each([
  ['the text for all', 'de', 'Maps', 'Maps'],
  ['the tag itself', 'de-CH', { de: 'Karten', 'de-ch': 'Plän' }, 'Plän'],
  ['what the tag begins with', 'de-AT', { en: 'Maps', de: 'Karten' }, 'Karten'],
  ['a script by its region', 'zh-TW', { en: 'Maps', 'zh-Hant': '地圖' }, '地圖'],
  ['English', 'fr', { de: 'Karten', en: 'Maps' }, 'Maps'],
  ['English of a country', 'fr', { de: 'Karten', 'en-GB': 'Maps' }, 'Maps'],
  ['the first that there is', 'fr', { de: 'Karten', it: 'Mappe' }, 'Karten'],
  ['nothing of nothing', 'de', {}, undefined],
  ['nothing that is no text', 'de', { de: { h: 'script' } }, undefined],
  ['nothing inherited', 'de', Object.create({ de: 'Karten' }), undefined],
  ['nothing of null', 'de', null, undefined],
  ['nothing of a number', 'de', 5, undefined],
])('says %s', (_, tag, said, text) => {
  expect(sayIn(tag, said)).toBe(text)
})

test.each([
  [de, 'Karten', 'Zählt Besuche.', 'Stadtplan', 'Zeichnet den Plan.', 'Der Ausschnitt'],
  [en, 'Maps', 'Counts visits.', 'City map', 'Draws the map.', 'The part'],
  [fr, 'Maps', 'Counts visits.', 'City map', 'Draws the map.', 'The part'],
])('a policy is described in $language', (language, category, purpose, title, what, item) => {
  const [, analytics, maps] = describePolicy(policy, resolveTexts(language, policy))
  expect(analytics?.purpose).toBe(purpose)
  expect(maps?.title).toBe(category)
  expect(maps?.services[0]).toMatchObject({
    title,
    purpose: what,
    storage: [{ name: 'view', purpose: item }],
  })
})

const overrides: TextOverrides = {
  save: 'OK',
  title: 'Hallo',
  de: { title: 'Dürfen wir?', categories: { maps: { title: 'Landkarten' } } },
  en: { title: 'May we?' },
  'de-CH': { title: 'Dörfed mer?' },
  pt: { title: 'Podemos?' },
}

test.each([
  [de, 'Dürfen wir?'],
  [en, 'May we?'],
  [ptBR, 'Podemos?'],
  // What it says itself is not mixed with another language.
  [fr, 'Hallo'],
  [zhHant, 'Hallo'],
])('own words are laid over $language', (language, title) => {
  const texts = resolveTexts(language, policy, overrides)
  expect(texts).toMatchObject({ title, save: 'OK', rejectAll: language.rejectAll })
  expect(Object.keys(texts).sort()).toEqual(Object.keys(language).sort())
  expect(errors()).toEqual([])
})

test('the words for a language win over those of the policy, and over those for every language', () => {
  expect(resolveTexts(de, policy, overrides).categories.maps?.title).toBe('Landkarten')
  const swiss = resolveTexts(de, policy, { ...overrides, language: 'de-CH' })
  expect(swiss).toMatchObject({ language: 'de-CH', title: 'Dörfed mer?' })
  expect(swiss.categories.maps?.title).toBe('Plän')
})

test.each([
  [{ de: 'Hallo' }, ['texts.de takes object, got "Hallo"']],
  [{ fr: 5 }, ['texts.fr takes object, got 5']],
  [{ de: null, en: undefined }, []],
  [{ de: {}, en: {} }, []],
  [{}, []],
  [{ de: { save: 7 } }, ['texts.de.save takes string, got 7']],
  [
    { de: { changed: { titel: 'Neu' } } },
    ['texts.de.changed takes title, question, assurance, got "titel"'],
  ],
  [{ de: { language: 'de_DE' } }, ['texts.de.language takes a tag such as de-CH, got "de_DE"']],
  [
    { de: JSON.parse('{"__proto__": {"title": "x"}}') },
    [`texts.de takes ${Object.keys(de).join(', ')}, got "__proto__"`],
  ],
  [{ titel: 'Hallo' }, [`texts takes ${Object.keys(de).join(', ')}, got "titel"`]],
  [{ german: {} }, [`texts takes ${Object.keys(de).join(', ')}, got "german"`]],
  ['de', ['texts takes object, got "de"']],
])('of %j, what is wrong is named and left out', (own, said) => {
  expect(resolveTexts(de, definePolicy({}), own as TextOverrides)).toEqual(de)
  expect(errors()).toEqual(said.map((message) => `[sluice] ${message}`))
})

test('a placeholder speaks them, too', () => {
  const embed = { title: '', names: ['map'], host: 'map.example' }
  const texts = placeholderTexts(de, {
    overrides: { de: { placeholder: { loadOnce: 'Zeigen' } }, en: { title: 'May we?' } },
  })
  expect(describeEmbed(embed, policy, texts)).toMatchObject({
    title: 'Stadtplan',
    loadOnce: 'Zeigen',
    always: 'Stadtplan immer erlauben',
  })
  expect(describeEmbed(embed, policy, placeholderTexts(fr)).title).toBe('City map')
  expect(errors()).toEqual([])
})

test('a declaration speaks them in a table, as HTML and as Markdown', () => {
  const own = { overrides: { de: { declaration: { caption: 'Dienste hier' } } } }
  for (const write of [declarationHtml, declarationMarkdown]) {
    const german = write(policy, de, own)
    for (const text of ['Stadtplan', 'Karten', 'Vereinigte Staaten', 'Der Ausschnitt'])
      expect(german).toContain(text)
    expect(write(policy, fr, own)).toContain('City map')
  }
  expect(declarationHtml(policy, de, own)).toContain('<caption>Dienste hier</caption>')
  const [, map] = declarationRows(policy, de, { tag: 'de-CH' })
  expect(map).toMatchObject({ title: 'Stadtplan', categories: ['Plän'] })
})
