import { mkdir, rm } from 'node:fs/promises'
import { chromium } from 'playwright'
import { createExampleServer } from '../examples/server/create-server.mjs'
import { browsers } from './browsers.mjs'

const folder = 'screenshots'

/** What is looked at before a release: each variant in each of its widths, and in both colour schemes. */
const shots = [
  { name: 'banner', widths: [320, 360, 768, 1440] },
  { name: 'preferences', widths: [320, 360, 768, 1440], press: 'choose' },
  { name: 'banner-german', widths: [360, 1440], query: '?language=de' },
  { name: 'preferences-german', widths: [360, 1440], query: '?language=de', press: 'choose' },
  { name: 'banner-rtl', widths: [360, 1440], query: '?dir=rtl' },
  { name: 'preferences-rtl', widths: [360, 1440], query: '?dir=rtl', press: 'choose' },
  { name: 'notice', widths: [360, 1440], path: '/privacy.html', press: 'reject-all', whole: true },
]

/** The example page as the address asks for it. */
function transform(html, { searchParams }) {
  const language = searchParams.get('language')
  const direction = searchParams.get('dir')
  return html
    .replace(
      'src="/sluice/sluice.js"',
      (tag) => tag + (language ? ` data-language="${language}"` : ''),
    )
    .replace('<html', (tag) => tag + (direction ? ` dir="${direction}"` : ''))
}

const part = (name) => `sluice-banner [part~="${name}"]`

async function take(browser, site, { shot, width, colorScheme }) {
  const { name, path = '/', query = '', press, whole = false } = shot
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  await page.goto(site + path + query)
  await page.locator(part('banner')).waitFor()
  if (press) await page.locator(part(press)).click()
  await page.screenshot({
    path: `${folder}/${name}-${width}-${colorScheme}.png`,
    fullPage: whole,
    animations: 'disabled',
  })
  await page.close()
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder)
const server = await createExampleServer({ transform })
const browser = await chromium.launch({
  executablePath: browsers().chromium,
  args: ['--no-sandbox'],
})
try {
  for (const shot of shots) {
    for (const width of shot.widths) {
      for (const colorScheme of ['light', 'dark']) {
        await take(browser, server.site, { shot, width, colorScheme })
      }
    }
  }
} finally {
  await browser.close()
  await server.close()
}
console.log(`See ${folder}/`)
