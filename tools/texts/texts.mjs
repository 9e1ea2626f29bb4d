import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import sirv from 'sirv'
import { browsers } from '../browsers.mjs'
import { collectTexts } from './collect-texts.mjs'
import { pagesByLanguage } from './pages-by-language.mjs'

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'texts' } },
  allowPositionals: true,
})

/** Says what is wrong, and ends. */
function stop(/** @type {string} */ problem) {
  console.error(`texts: ${problem}`)
  process.exit(1)
}

const isAddress = (/** @type {string} */ given) => /^https?:\/\//.test(given)
const isFolder = (/** @type {string} */ given) =>
  statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The pages of a folder, served for as long as this runs. */
async function serve(/** @type {string} */ folder) {
  const pages = Object.values(pagesByLanguage(folder))
  if (!pages.length) stop(`${folder} has no page with sluice.js`)
  const server = createServer(sirv(folder, { dev: true }))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  server.unref()
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return pages.map((path) => `http://localhost:${port}${path}`)
}

if (!positionals.length) stop('takes the folder of a built site, or addresses of its pages')
const wrong = positionals.find((given) => !isAddress(given) && !isFolder(given))
if (wrong) stop(`takes folders and addresses, got ${wrong}`)

const found = await Promise.all(
  positionals.map((given) => (isAddress(given) ? [given] : serve(given))),
)
const browser = await chromium.launch({
  executablePath: browsers().chromium,
  args: ['--no-sandbox'],
})
try {
  mkdirSync(values.out, { recursive: true })
  for (const address of found.flat()) {
    const shown = await collectTexts(browser, address)
    for (const [index, { revision, language, texts }] of shown.entries()) {
      const name = `texts-${revision}-${language}${index ? `-${index + 1}` : ''}.json`
      writeFileSync(join(values.out, name), `${JSON.stringify(texts, null, 2)}\n`)
      console.log(`${join(values.out, name)}: ${address}`)
    }
  }
} finally {
  await browser.close()
}
process.exit()
