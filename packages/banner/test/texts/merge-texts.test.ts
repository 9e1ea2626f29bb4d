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
  [{ title: { de: 'Hallo' } }, 'texts.title: got {"de":"Hallo"}, takes string'],
  [{ title: ['Hallo'] }, 'texts.title: got ["Hallo"], takes string'],
  [{ duration: 'x' }, 'texts.duration: got "x", takes function'],
  [
    { categories: { analytics: 'Visits' } },
    'texts.categories.analytics: got "Visits", takes object',
  ],
  [{ categories: { own: { title: 5 } } }, 'texts.categories.own.title: got 5, takes string'],
  [{ services: { map: 'Map' } }, 'texts.services.map: got "Map", takes object'],
  [{ services: { map: { storage: 'a' } } }, 'texts.services.map.storage: got "a", takes object'],
  [
    { services: { map: { storage: { _id: true } } } },
    'texts.services.map.storage._id: got true, takes string',
  ],
  [
    { changed: { titel: 'Neu' } },
    'texts.changed.titel: got "Neu", takes title, question, assurance',
  ],
  [{ language: 'de_DE' }, 'texts.language: got "de_DE", takes string'],
  ['de', 'texts: got "de", takes object'],
])('leaves out %j, and says so', (texts, message) => {
  expect(merged(texts)).toMatchObject(en)
  expect(errors()).toEqual([`[sluice] ${message}`])
})

test('a misspelt key is told every key that there is', () => {
  expect(merged({ titel: 'Hallo', toString: 'x' })).toEqual(en)
  expect(errors()).toEqual([
    `[sluice] texts.titel: got "Hallo", takes ${Object.keys(en).join(', ')}`,
    `[sluice] texts.toString: got "x", takes ${Object.keys(en).join(', ')}`,
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
