import { expect, it } from 'vitest'
import { lay, readAttributes } from '../../src/config/attributes.js'

function tag(attributes: Record<string, string>): Element {
  const script = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value)
  return script
}
const layOver = (attributes: Record<string, string>, json: Record<string, unknown>) =>
  lay(readAttributes(tag(attributes)).attributes, json)

it.each<[string, Record<string, string>, Record<string, unknown>, Record<string, unknown>]>([
  [
    'an attribute wins over the JSON',
    { 'data-language': 'de' },
    { language: 'fr', revision: 2 },
    { language: 'de', revision: 2 },
  ],
  [
    'a section keeps what the attribute does not say',
    { 'data-google-ads': 'AW-1' },
    { google: { ads: 'AW-2', mode: 'basic' } },
    { google: { ads: 'AW-1', mode: 'basic' } },
  ],
  [
    'a vendor keeps what its attribute does not say',
    { 'data-vendor-hubspot': '87654321' },
    { vendors: { hubspot: { id: '12345678', region: 'eu1' }, clarity: 'abcdefghij' } },
    { vendors: { hubspot: { id: '87654321', region: 'eu1' }, clarity: 'abcdefghij' } },
  ],
  [
    'a vendor without an id likewise',
    { 'data-vendor-youtube': '' },
    { vendors: { youtube: { category: 'video' } } },
    { vendors: { youtube: { category: 'video' } } },
  ],
  [
    'an id in an attribute stands in for one in the JSON',
    { 'data-vendor-clarity': 'jihgfedcba' },
    { vendors: { clarity: 'abcdefghij' } },
    { vendors: { clarity: { id: 'jihgfedcba' } } },
  ],
])('%s', (_, attributes, json, both) => {
  const before = structuredClone(json)
  expect(layOver(attributes, json)).toEqual(both)
  expect(json).toEqual(before)
})
