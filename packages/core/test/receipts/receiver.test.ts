// @vitest-environment node
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createReceiver } from '../../../../examples/receipts/receiver.mjs'

const receipt = {
  schema: 'urn:sluice:receipt:1',
  id: '0b9f2a4e-6c1d-4f6e-9a3b-2d5c7e8f9a01',
  sequence: 1,
  time: '2026-09-21T14:13:20.000Z',
  action: 'save',
  source: 'api',
  categories: { necessary: 'granted' },
  services: {},
  revision: 3,
  model: 'opt-in',
  host: 'shop.test',
}
const json = { 'content-type': 'application/json' }

let server: Server
let kept: unknown[]
afterEach(() => void server.close())

async function start(options = {}): Promise<void> {
  kept = []
  server = createServer(createReceiver((entry: unknown) => kept.push(entry), options))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
}

const post = (body: unknown, headers: Record<string, string> = json, method = 'POST') =>
  new Promise<number | undefined>((answer, fail) => {
    const { port } = server.address() as AddressInfo
    const own = { host: 'shop.test', ...headers }
    const sent = request({ port, host: '127.0.0.1', method, headers: own, agent: false }, (got) => {
      got.resume()
      answer(got.statusCode)
    })
    sent.on('error', fail)
    sent.end(typeof body === 'string' ? body : JSON.stringify(body))
  })

it('keeps a receipt once', async () => {
  await start()
  const headers = {
    ...json,
    origin: 'https://shop.test',
    'sec-fetch-site': 'same-origin',
    'idempotency-key': receipt.id,
  }
  expect(await post(receipt, headers)).toBe(204)
  expect(await post(receipt)).toBe(204)
  expect(kept).toHaveLength(1)
})

it.each<[string, unknown, Record<string, string>, number]>([
  ['text of another page’s form', receipt, { 'content-type': 'text/plain' }, 415],
  ['no type', receipt, {}, 415],
  ['another origin', receipt, { ...json, origin: 'https://attacker.test' }, 403],
  ['an origin that ends alike', receipt, { ...json, origin: 'https://my-shop.test' }, 403],
  ['no origin at all', receipt, { ...json, origin: 'null' }, 403],
  ['another site', receipt, { ...json, 'sec-fetch-site': 'cross-site' }, 403],
  ['a sibling', receipt, { ...json, 'sec-fetch-site': 'same-site' }, 403],
  ['an id of another form', { ...receipt, id: 'x' }, json, 400],
  ['an id that is not its key’s', receipt, { ...json, 'idempotency-key': 'x' }, 400],
  ['what the schema does not know', { ...receipt, cookie: 'x' }, json, 400],
  ['what nobody can have dropped', { ...receipt, dropped: 1e308 }, json, 400],
  ['nothing', 'null', json, 400],
  ['no JSON', '{', json, 400],
  ['too much', { ...receipt, region: 'x'.repeat(70_000) }, json, 413],
  ['no length', receipt, { ...json, 'transfer-encoding': 'chunked' }, 413],
])('refuses %s', async (_, body, headers, status) => {
  await start()
  expect(await post(body, headers)).toBe(status)
  expect(kept).toEqual([])
})

it('refuses any other method', async () => {
  await start()
  expect(await post('', json, 'PUT')).toBe(405)
})

it('takes other origins where it is told to, and no more than so many a minute', async () => {
  await start({ origins: ['https://www.shop.test'], perMinute: 2 })
  const cross = { ...json, origin: 'https://www.shop.test', 'sec-fetch-site': 'same-site' }
  expect(await post(receipt, cross)).toBe(204)
  expect(await post(receipt, { ...cross, origin: 'https://shop.test' })).toBe(403)
  expect(await post(receipt, cross)).toBe(204)
  expect(await post(receipt, cross)).toBe(429)
})
