import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright'
import sirv from 'sirv'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyReceipts } from '../../examples/receipts/verify.mjs'
import { browsers } from '../browsers.mjs'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'sluice-texts-'))
const posted: { notice: { language: string } }[] = []
const serve = sirv(folder, { dev: true })
const server = createServer((request, response) => {
  if (request.method !== 'POST') return serve(request, response)
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    posted.push(JSON.parse(Buffer.concat(chunks).toString()))
    response.writeHead(204).end()
  })
})
const config = {
  categories: {
    necessary: { required: true },
    maps: { title: { en: 'Maps', de: 'Karten' }, purpose: { en: 'Ours.', de: 'Unsere.' } },
  },
  texts: { de: { title: 'Duerfen wir?' }, en: { title: 'May we?' } },
}
const page = (language: string) =>
  `<!doctype html><html lang="${language}"><title>Test</title>
  <script type="application/json" data-sluice="config">${JSON.stringify(config)}</script>
  <script async src="/sluice/sluice.js" data-controller="Ours" data-receipts-url="/receipts"></script>`
const texts = (...words: string[]) =>
  run('node', ['tools/texts/texts.mjs', ...words]).then(
    ({ stdout }) => stdout,
    ({ stderr }) => stderr as string,
  )

beforeAll(async () => {
  cpSync('packages/embed/dist', join(folder, 'sluice'), { recursive: true })
  mkdirSync(join(folder, 'de'))
  writeFileSync(join(folder, 'index.html'), page('en'))
  writeFileSync(join(folder, 'about.html'), page('en'))
  writeFileSync(join(folder, 'plain.html'), '<html lang="fr"><title>No tag</title>')
  writeFileSync(join(folder, 'de', 'index.html'), page('de'))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

it('collects the texts of a built site in each of its languages, and receipts fit them', async () => {
  const out = join(folder, 'texts')
  const said = await texts(folder, '--out', out)
  const names = readdirSync(out)
  expect(names).toContain('texts-1-de.json')
  expect(names).toContain('texts-1-en.json')
  expect(names.join()).not.toContain('fr')
  expect(said).toContain('/de/index.html')
  expect(said).not.toContain('/index.html\n/index.html')
  expect(posted).toEqual([])

  const browser = await chromium.launch({
    executablePath: browsers().chromium as string,
    args: ['--no-sandbox'],
  })
  const { port } = server.address() as AddressInfo
  for (const path of ['/', '/de/']) {
    const visit = await browser.newContext()
    const tab = await visit.newPage()
    await tab.goto(`http://localhost:${port}${path}`)
    const sent = tab.waitForResponse((response) => response.request().method() === 'POST')
    await tab.locator('sluice-banner [part~="accept-all"]').first().click()
    await sent
    await visit.close()
  }
  await browser.close()
  expect(posted.map(({ notice }) => notice.language)).toEqual(['en', 'de'])
  const collected = names.map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')))
  const textOf = (language: string): string =>
    readFileSync(join(out, `texts-1-${language}.json`), 'utf8')
  for (const text of ['Duerfen wir?', 'Karten']) {
    expect(textOf('de')).toContain(text)
    expect(textOf('en')).not.toContain(text)
  }
  for (const text of ['May we?', 'Maps']) expect(textOf('en')).toContain(text)
  expect(verifyReceipts(posted, collected)).toEqual([])
  expect(verifyReceipts(posted, collected.slice(0, 1)).length).toBeGreaterThan(0)
})

it('says what it takes', async () => {
  expect(await texts()).toContain('takes the folder of a built site')
  expect(await texts('nowhere')).toContain('takes folders and addresses, got nowhere')
  expect(await texts('docs')).toContain('docs has no page with sluice.js')
})
