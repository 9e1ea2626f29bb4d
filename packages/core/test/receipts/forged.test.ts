// @vitest-environment node
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createOutbox } from '../../src/receipts/outbox.js'
import { type Draft, isReceipt } from '../../src/receipts/receipt.js'
import type { SafeStorage } from '../../src/receipts/safe-storage.js'
import { validReceipt } from './support/valid-receipt.js'

const receipt = {
  schema: 'urn:sluice:receipt:1',
  id: '0b9f2a4e-6c1d-4f6e-9a3b-2d5c7e8f9a01',
  record: '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f',
  sequence: 2,
  previous: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  dropped: 3,
  time: '2026-09-21T14:13:20.000Z',
  action: 'save',
  source: 'api',
  signal: 'gpc',
  categories: { necessary: 'granted', analytics: 'denied' },
  services: { 'our-video': 'unset' },
  revision: 3,
  notice: { language: 'pt-BR' },
  model: 'opt-in',
  region: 'US-CA',
  host: 'shop.test:8080',
  expires: { granted: '2026-09-21T14:13:20.000Z', denied: '2027-09-21T14:13:20.000Z' },
}

let surfaced: unknown[]
beforeEach(() => {
  surfaced = []
  vi.stubGlobal('reportError', (error: unknown) => surfaced.push(error))
})
afterEach(() => void vi.unstubAllGlobals())

it('takes a whole receipt', () => {
  validReceipt(receipt)
  expect(isReceipt(receipt)).toBe(true)
})

it.each<[string, object]>([
  ['more dropped than a page can drop', { dropped: 1e308 }],
  ['a place that is none', { sequence: 0 }],
  ['a place far off', { sequence: 1e21 }],
  ['a key that no receipt has', { cookie: 'x' }],
  ['a key of the prototype', JSON.parse('{"__proto__":{"x":1},"constructor":1}')],
  ['an id of another form', { id: '0b9f2a4e-6c1d-1f6e-9a3b-2d5c7e8f9a01' }],
  ['a time that is none', { time: 'now' }],
  ['an action that nobody takes', { action: 'accept' }],
  ['a source that is none', { source: 'attacker' }],
  ['a status that is none', { services: { a: 'yes' } }],
  ['a status in capitals', { services: { a: 'Granted' } }],
  ['a name that is none', { categories: { 'a b': 'granted' } }],
  ['a list for names', { categories: [] }],
  ['a text for a number', { revision: '3' }],
  ['a host that is longer than any', { host: 'x'.repeat(301) }],
  ['a host of no text', { host: 1 }],
  ['texts for their digest', { notice: { language: 'en', texts: { title: 'x' } } }],
  ['a notice in no language', { notice: {} }],
  ['a host of two lines', { host: 'shop.test\n' }],
  ['part of a number', { revision: 1.5 }],
  ['an end that is none', { expires: { granted: 'never' } }],
  ['nothing for its action', { action: undefined }],
])('refuses %s', (_, over) => {
  expect(isReceipt({ ...receipt, ...over })).toBe(false)
})

it('takes nothing that the schema refuses', () => {
  const values = fc.oneof(
    fc.constantFrom(...Object.values(receipt), undefined, null, 1e308, -1, {}, [], 'save', 'gpc'),
    fc.jsonValue(),
  )
  const changed = fc.dictionary(fc.constantFrom(...Object.keys(receipt), 'x'), values, {
    maxKeys: 3,
  })
  let taken = 0
  fc.assert(
    fc.property(changed, (over) => {
      const forged = JSON.parse(JSON.stringify({ ...receipt, ...over }))
      if (!isReceipt(forged)) return
      taken += 1
      validReceipt({ ...forged, sequence: (forged as { sequence?: number }).sequence ?? 1 })
    }),
    { numRuns: 3_000 },
  )
  expect(taken).toBeGreaterThan(100)
})

it('300 forged entries keep no real one out, and are named once', () => {
  const data = new Map<string, string>()
  const storage: SafeStorage = {
    get: (key) => data.get(key),
    set: (key, value) => void data.set(key, value),
    remove: (key) => void data.delete(key),
    keys: () => [...data.keys()],
    isBroken: false,
  }
  const forged = [
    JSON.stringify({ receipt: { ...receipt, dropped: 1e308 } }),
    JSON.stringify({ receipt, refusals: 1e9, after: 'never' }),
    JSON.stringify({ receipt, more: 1 }),
    JSON.stringify({ receipt, texts: ['x'] }),
    `{"receipt":${' '.repeat(1_000_000)}{}}`,
    '{',
  ]
  for (let count = 0; count < 300; count++)
    data.set(`sluice-receipt-${1e14 + count}-x`, forged[count % forged.length] as string)
  data.set('sluice-dropped-1-x', '1e308')
  const outbox = createOutbox({ storage, name: 'sluice', limit: 200, now: () => 1 })
  const { sequence, previous, dropped, ...draft } = receipt
  outbox.add(draft as Draft)
  expect(outbox.keys().map((key) => outbox.read(key)?.receipt)).toEqual([draft])
  expect(outbox.dropped().count).toBe(301)
  expect(surfaced).toHaveLength(1)
  expect(`${surfaced[0]}`).toContain('receipts: unreadable, dropped {')
})
