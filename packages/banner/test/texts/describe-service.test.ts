import type { Service } from '@sluice/core'
import { expect, it } from 'vitest'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import { describeService } from '../../src/texts/describe-service.js'
import type { Texts } from '../../src/texts/texts.js'

const service = (purpose: string, itemPurpose: string): Service => ({
  name: 'vendor',
  category: 'marketing',
  provider: 'V',
  purpose,
  storage: [{ name: '_id', duration: '1 day', purpose: itemPurpose }],
})
const said = (given: Service, texts: Texts) => {
  const { purpose, storage } = describeService(given, texts)
  return [purpose, storage[0]?.purpose]
}

it('says a purpose that is a phrase in the visitor’s language', () => {
  expect(said(service('chat', 'chat'), en)).toEqual([
    'Offers a chat with the site’s team.',
    'Keeps the state of the chat',
  ])
  expect(said(service('video', 'adClick'), de)).toEqual([
    'Spielt Videos ab.',
    'Ordnet einen Besuch dem Klick auf eine Anzeige zu',
  ])
})

it('leaves the words of the site as they are, also what every object has', () => {
  expect(said(service('Counts.', 'toString'), de)).toEqual(['Counts.', 'toString'])
})

it('prefers what the language or the site says of this very service', () => {
  const services = { vendor: { purpose: 'Ours.', storage: { _id: 'session' } } }
  expect(said(service('chat', 'chat'), { ...de, services })).toEqual([
    'Ours.',
    'Unterscheidet Browser-Tabs voneinander',
  ])
})

it('speaks without phrases where a language has none', () => {
  const { purposes, itemPurposes, ...older } = en
  expect([purposes?.chat, itemPurposes?.chat]).not.toContain(undefined)
  expect(said(service('chat', 'chat'), older)).toEqual(['chat', 'chat'])
})
