// @vitest-environment node
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { verifyReceipts } from '../../../../examples/receipts/verify.mjs'
import { type Consent, createConsent, memoryStorage } from '../../src/index.js'
import { type Receipt, sendReceipts } from '../../src/receipts.js'
import { createBrowser } from './support/browser.js'
import { validReceipt } from './support/valid-receipt.js'

const run = promisify(execFile)
const texts = { title: 'May we?', save: undefined, close: () => 'x' }
const shown = { title: 'May we?' }
let genuine: Receipt[]

beforeAll(async () => {
  genuine = []
  const { document } = createBrowser().openTab()
  const consent: Consent = createConsent({ storage: memoryStorage() })
  const stop = sendReceipts(consent, {
    document,
    send: async (receipt) => genuine.push(JSON.parse(JSON.stringify(receipt))),
  })
  const notice = { language: 'en', texts }
  consent.acceptAll({ notice })
  consent.decide({ marketing: false }, { notice })
  consent.withdraw()
  consent.acceptAll({ notice })
  await vi.waitFor(() => expect(genuine.length).toBe(4), { timeout: 15_000 })
  stop()
})

const at = (index: number): Receipt => genuine[index] as Receipt
const name = () => `${at(0).record} on shop.test`

describe('verifyReceipts', () => {
  it('finds nothing in receipts as they were sent, in any order', () => {
    expect(verifyReceipts([...genuine].reverse(), [shown, { title: 'Other' }])).toEqual([])
  })

  it('finds a missing receipt', () => {
    expect(verifyReceipts([at(0), at(2), at(3)])).toEqual([`${name()}: 2 to 2 missing`])
  })

  it('finds a changed receipt', () => {
    const changed = { ...at(1), categories: { ...at(1).categories, marketing: 'granted' } }
    expect(verifyReceipts([at(0), changed, at(2), at(3)])).toEqual([
      `${name()}: 3 does not follow 2 as it is here`,
    ])
  })

  it('finds an added receipt', () => {
    expect(verifyReceipts([...genuine, { ...at(1), id: 'x' }])).toEqual([
      `${name()}: two have the number 2`,
      `${name()}: 3 does not follow 2 as it is here`,
    ])
  })

  it('finds texts that nobody has', () => {
    expect(verifyReceipts(genuine, [{ title: 'May we, please?' }])).toHaveLength(3)
  })

  it('says what was dropped, and what has no digest', () => {
    const { previous: _, ...bare } = at(1)
    expect(verifyReceipts([at(0), { ...bare, dropped: 2 }])).toEqual([
      `${name()}: 2 has no digest`,
      `${name()}: 2 dropped before 2`,
    ])
  })
})

it('the program reads what the receiver kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'receipts-'))
  try {
    const file = join(folder, 'receipts.jsonl')
    const words = join(folder, 'texts.json')
    const lines = genuine.map((receipt) => JSON.stringify({ received: '2026-09-21', receipt }))
    await writeFile(file, `${lines.join('\n')}\n`)
    await writeFile(words, JSON.stringify(shown, null, 2))
    const program = 'examples/receipts/verify.mjs'
    const { stdout } = await run(process.execPath, [program, file, words])
    expect(stdout).toBe('4 receipts, 0 findings\n')
    await writeFile(file, `${lines.slice(1).join('\n')}\n`)
    await expect(run(process.execPath, [program, file])).rejects.toMatchObject({
      stdout: `${name()}: 1 to 1 missing\n3 receipts, 1 findings\n`,
    })
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('docs/receipts.md shows the receiver as it is, and a receipt that is one', async () => {
  const page = await readFile('docs/receipts.md', 'utf8')
  expect(page).toContain(await readFile('examples/receipts/receiver.mjs', 'utf8'))
  validReceipt(JSON.parse(/```json\n([^`]*"schema"[^`]*)```/.exec(page)?.[1] ?? ''))
})
