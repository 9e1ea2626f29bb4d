// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createChain } from '../../src/receipts/chain.js'
import { createOutbox } from '../../src/receipts/outbox.js'
import type { Draft } from '../../src/receipts/receipt.js'
import type { SafeStorage } from '../../src/receipts/safe-storage.js'
import { forEachInput, must } from '../support/for-each-input.js'
import { hostileTexts } from '../support/hostile-texts.js'

/** Thousands of inputs take a while on a busy machine. */
const generated = { timeout: 60_000 }

const receipt: Draft = {
  schema: 'urn:sluice:receipt:1',
  id: '0b9f2a4e-6c1d-4f6e-9a3b-2d5c7e8f9a01',
  record: '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f',
  time: '2026-09-21T14:13:20.000Z',
  action: 'save',
  source: 'api',
  categories: { necessary: 'granted', analytics: 'denied' },
  services: {},
  revision: 3,
  model: 'opt-in',
  host: 'shop.test',
}
const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

beforeEach(() => void vi.stubGlobal('reportError', () => {}))
afterEach(() => void vi.unstubAllGlobals())

const storageOf = (data: Map<string, string>): SafeStorage => ({
  get: (key) => data.get(key),
  set: (key, value) => void data.set(key, value),
  remove: (key) => void data.delete(key),
  keys: () => [...data.keys()],
  isBroken: false,
})

it('an entry of whatever text is a receipt, or is dropped and counted', generated, () => {
  const key = 'sluice-receipt-000000000000001-x'
  const data = new Map<string, string>()
  const options = { storage: storageOf(data), name: 'sluice', limit: 9, now: () => 1 }
  const outbox = createOutbox(options)
  const kept = forEachInput(
    hostileTexts(JSON.stringify({ receipt }), JSON.stringify({ receipt, refusals: 1, after: 2 })),
    (text) => {
      data.clear()
      data.set(key, text)
      const found = outbox.read(key)?.receipt
      must(data.has(key) === Boolean(found) || text === '', 'neither kept nor dropped')
      must(outbox.dropped().count === (found || text === '' ? 0 : 1), 'not counted')
      if (!found) return false
      must(found.schema === receipt.schema && found.id.length === 36, 'schema or id')
      for (const status of Object.values({ ...found.categories, ...found.services }))
        must(['granted', 'denied', 'unset'].includes(status), 'status')
      return true
    },
  )
  expect(kept).toBeGreaterThan(1_000)
})

it(
  'the end of a chain of whatever text gives the next receipt a place, or begins anew',
  generated,
  async () => {
    const data = new Map<string, string>()
    const chain = createChain(storageOf(data), 'sluice-receipts')
    const ends: Promise<void>[] = []
    const sample = JSON.stringify({
      record: receipt.record,
      expires: receipt.time,
      sequence: 7,
      digest,
    })
    let followed = 0
    forEachInput(hostileTexts(sample, sample.replace('7', '41')), (text) => {
      data.set('sluice-receipts', text)
      // The head is read before the first wait.
      const added = chain.add(receipt, 0).then(({ receipt: { sequence, previous } }) => {
        must(Number.isInteger(sequence) && sequence > 0, `sequence ${sequence} after ${text}`)
        must(previous === undefined || /^[\da-f]{64}$/.test(previous), `previous after ${text}`)
        if (sequence > 1) followed += 1
      })
      ends.push(added)
      return true
    })
    await Promise.all(ends)
    expect(followed).toBeGreaterThan(1_000)
  },
)
