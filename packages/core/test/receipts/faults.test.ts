// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createReceiver } from '../../../../examples/receipts/receiver.mjs'
import { verifyReceipts } from '../../../../examples/receipts/verify.mjs'
import { type Consent, createConsent, memoryStorage } from '../../src/index.js'
import { type Receipt, sendReceipts } from '../../src/receipts.js'
import { createBrowser } from './support/browser.js'
import { validReceipt } from './support/valid-receipt.js'

type Fault = (request: IncomingMessage, response: ServerResponse) => void

const kept: Receipt[] = []
const receive = createReceiver(({ receipt }: { receipt: unknown }) => {
  kept.push(validReceipt(receipt))
})
let requests = 0

const answer =
  (status: number): Fault =>
  (request, response) => {
    request.resume()
    response.writeHead(status).end()
  }

const faults: Record<string, Fault> = {
  works: receive,
  'is slow': (request, response) => setTimeout(receive, 5, request, response),
  'is down': (request) => request.destroy(),
  'answers 500': answer(500),
  'is busy': answer(429),
  'knows no such address': answer(404),
  // What it has is sent to it again: the second copy must not count.
  'keeps it, and breaks off': (request, response) =>
    receive(request, { writeHead: () => ({ end: () => response.destroy() }) } as never),
  'keeps it, and answers 500': (request, response) =>
    receive(request, { writeHead: () => response.writeHead(500) } as never),
}

let fault: Fault = receive
let server: Server
let url: string

beforeEach(async () => {
  vi.stubGlobal('reportError', vi.fn())
  vi.spyOn(console, 'warn').mockReturnValue()
  server = createServer((request, response) => {
    requests += 1
    fault(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/receipts`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The same numbers in every run: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function createDice(seed: number) {
  let state = seed
  return (sides: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

it('loses none of 1,000 decisions to a faulty endpoint, three tabs and reloads, and counts none twice', async () => {
  const roll = createDice(20_261_123)
  const browser = createBrowser()
  const storage = memoryStorage()
  let time = 1_790_000_000_000
  const now = () => time

  function openTab() {
    const tab = browser.openTab()
    const consent: Consent = createConsent({ storage, now, reload: 'never' })
    const stop = sendReceipts(consent, { url, document: tab.document, now, limit: 1_000 })
    return { ...tab, consent, stop }
  }

  const tabs = [openTab()]
  tabs[0]?.consent.rejectAll({ source: 'banner', notice: { language: 'en', texts: { a: 'Ask' } } })
  tabs.push(openTab(), openTab())

  for (let decision = 2; decision <= 1_000; decision += 1) {
    time += roll(120_000)
    if (decision % 20 === 0) {
      const all = [...Object.values(faults), receive, receive, receive, receive]
      fault = all[roll(all.length)] as Fault
    }
    const index = roll(3)
    const tab = tabs[index] as (typeof tabs)[number]
    if (roll(2)) tab.consent.decide({ analytics: roll(2) === 0 }, { source: 'preferences' })
    else tab.consent.withdraw({ source: 'control' })
    if (roll(10) === 0) {
      // As after a withdrawal: the page is gone before anything could be sent.
      for (let turns = roll(8); turns > 0; turns -= 1) await turn()
      tab.die()
      tab.stop()
      tabs[index] = openTab()
    }
    for (let turns = roll(30); turns > 0; turns -= 1) await turn()
  }

  fault = receive
  // A day and a night: what was refused is due again.
  for (let tries = 0; tries < 14; tries += 1) {
    time += 86_400_000
    tabs[0]?.window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(browser.isIdle()).toBe(true), { timeout: 30_000 })
  }
  await vi.waitFor(() => expect(kept.length).toBe(1_000), { timeout: 30_000 })
  for (const { stop } of tabs) stop()

  expect(new Set(kept.map(({ id }) => id)).size).toBe(1_000)
  expect(kept.map(({ sequence }) => sequence).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 1_000 }, (_, index) => index + 1),
  )
  expect(verifyReceipts(kept)).toEqual([])
  expect(kept.filter(({ action }) => action === 'withdraw').length).toBeGreaterThan(300)
  // Some were sent more than once, or this has shown nothing.
  expect(requests).toBeGreaterThan(1_200)
  expect([...browser.data.keys()]).toEqual(['sluice-receipts'])
}, 90_000)
