import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { en } from '../../src/languages/en.js'
import { mergeTexts } from '../../src/texts/merge-texts.js'
import type { Texts } from '../../src/texts/texts.js'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const errors = () => vi.mocked(console.error).mock.calls.map(([message]) => message)
/** As it arrives from JSON, about which the compiler knows nothing. */
const merged = (texts: unknown): Texts => mergeTexts(en, texts as object)

test('keeps the texts that are not said, and tells nobody of it', () => {
  const { title, changed, rejectAll } = merged({ title: 'Hallo', changed: { title: 'Neu' } })
  expect(title).toBe('Hallo')
  expect(changed).toEqual({ ...en.changed, title: 'Neu' })
  expect(rejectAll).toBe(en.rejectAll)
  expect(merged({ title: null, categories: { marketing: undefined }, duration: null })).toEqual(en)
  expect(merged({ declaration: { caption: 'a' }, placeholder: { held: 'b' } })).toEqual(en)
  expect(errors()).toEqual([])
})

test.each([
  [{ title: { de: 'Hallo' } }, 'texts.title takes string, got {"de":"Hallo"}'],
  [{ title: ['Hallo'] }, 'texts.title takes string, got ["Hallo"]'],
  [{ duration: 'x' }, 'texts.duration takes function, got "x"'],
  [
    { categories: { analytics: 'Visits' } },
    'texts.categories.analytics takes object, got "Visits"',
  ],
  [{ categories: { own: { title: 5 } } }, 'texts.categories.own.title takes string, got 5'],
  [{ services: { map: 'Map' } }, 'texts.services.map takes object, got "Map"'],
  [{ services: { map: { storage: 'a' } } }, 'texts.services.map.storage takes object, got "a"'],
  [
    { services: { map: { storage: { _id: true } } } },
    'texts.services.map.storage._id takes string, got true',
  ],
  [{ changed: { titel: 'Neu' } }, 'texts.changed takes title, question, assurance, got "titel"'],
  [{ language: 'de_DE' }, 'texts.language takes a tag such as de-CH, got "de_DE"'],
  ['de', 'texts takes object, got "de"'],
])('leaves out %j, and says so', (texts, message) => {
  expect(merged(texts)).toMatchObject(en)
  expect(errors()).toEqual([`[sluice] ${message}`])
})

test('a misspelt key is told every key that there is', () => {
  expect(merged({ titel: 'Hallo', toString: 'x' })).toEqual(en)
  expect(errors()).toEqual([
    `[sluice] texts takes ${Object.keys(en).join(', ')}, got "titel"`,
    `[sluice] texts takes ${Object.keys(en).join(', ')}, got "toString"`,
  ])
})

test('a site names its own categories, services and their storage', () => {
  const categories = { own: { title: 'Ours', purpose: 'For us.' } }
  const services = { map: { title: 'Map', storage: { 'map.view': 'The part you looked at' } } }
  expect(merged({ categories, services })).toEqual({
    ...en,
    categories: { ...en.categories, ...categories },
    services,
  })
  expect(errors()).toEqual([])
})
