import { expect, test } from 'vitest'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import { describeEmbed } from '../../src/placeholder/describe-embed.js'
import { placeholderTexts } from '../../src/placeholder/placeholder-texts.js'
import { policyOf } from '../support/fake-consent.js'

const policy = policyOf(
  { name: 'video', title: 'Vidstream', category: 'marketing', provider: 'Vidstream Ltd' },
  { name: 'chat', category: 'marketing', provider: 'Chat Co' },
  { name: 'maps', title: 'Maps', category: 'marketing', provider: 'Vidstream Ltd' },
)
const english = placeholderTexts(en)
const host = 'films.example'
const heldFor = (service: string, provider: string) =>
  `${service} is loaded only if you allow it. ${provider} may then store and read data on your device.`

test.each([
  ['a service', 'Our film', ['video'], 'Our film', 'Vidstream', 'Vidstream Ltd'],
  ['a service without a title', '', ['chat'], 'chat', 'chat', 'Chat Co'],
  ['two', 'Both', ['chat', 'video'], 'Both', 'Vidstream and chat', 'Vidstream Ltd and Chat Co'],
  [
    'two of one provider',
    '',
    ['video', 'maps'],
    'Vidstream and Maps',
    'Vidstream and Maps',
    'Vidstream Ltd',
  ],
  ['a category', 'Our film', ['marketing'], 'Our film', 'Our film', host],
  ['a category, and no title', '', ['marketing'], host, host, host],
  ['both', 'Our film', ['marketing', 'video'], 'Our film', 'Vidstream', 'Vidstream Ltd'],
  ['nothing', '', [], host, host, host],
])('says what waits for %s', (_, title, names, called, service, provider) => {
  expect(describeEmbed({ title, names, host }, policy, english)).toEqual({
    title: called,
    held: heldFor(service, provider),
    loadOnce: 'Load once',
    always: `Always allow ${service}`,
  })
})

test('speaks the visitor’s language, and the site’s own words over it', () => {
  const overrides = {
    placeholder: { loadOnce: 'Jetzt zeigen' },
    services: { video: { title: 'Filme', provider: 'Vidstream GmbH' } },
  }
  const texts = placeholderTexts(de, { overrides })
  expect(describeEmbed({ title: 'Film', names: ['video'], host }, policy, texts)).toEqual({
    title: 'Film',
    held: 'Filme wird nur geladen, wenn Sie es erlauben. Vidstream GmbH kann dann auf Ihrem Gerät Daten speichern und auslesen.',
    loadOnce: 'Jetzt zeigen',
    always: 'Filme immer erlauben',
  })
})

test('keeps English for what the site does not say', () => {
  const texts = placeholderTexts(en, { overrides: { placeholder: { always: 'Yes to {service}' } } })
  expect(describeEmbed({ title: 'Film', names: ['video'], host }, policy, texts)).toMatchObject({
    loadOnce: 'Load once',
    always: 'Yes to Vidstream',
  })
})

test('says in English what a language has left out', () => {
  const texts = placeholderTexts({ language: 'de', preferencesTitle: 'Einstellungen' })
  expect(texts).toMatchObject({ language: 'de', direction: 'ltr', services: {} })
  const { loadOnce } = describeEmbed({ title: 'Film', names: ['video'], host }, policy, texts)
  expect(loadOnce).toBe('Load once')
})

test('takes a title for text, and never for a slot', () => {
  const { held } = describeEmbed({ title: '{provider} $&', names: [], host }, policy, english)
  expect(held).toBe(heldFor('{provider} $&', host))
})
