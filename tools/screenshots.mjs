import { mkdir, rm } from 'node:fs/promises'
import { chromium } from 'playwright'
import { createExampleServer } from '../examples/server/create-server.mjs'
import { browsers } from './browsers.mjs'
import { colorSchemes, shots, widths } from './screenshots/shots.mjs'

const folder = 'screenshots'

/** The example page with the options and the language that the address asks for, and the side that goes with it. */
function transform(html, { searchParams }) {
  const { language, ...options } = Object.fromEntries(searchParams)
  const attributes = Object.entries(options).map(
    ([name, value]) => `data-banner-${name}="${value}"`,
  )
  if (language) attributes.push(`data-language="${language}"`)
  return html
    .replace('src="/sluice/sluice.js"', (tag) => [tag, ...attributes].join(' '))
    .replace('<html lang="en-GB"', (tag) => (language === 'ar' ? `${tag} dir="rtl"` : tag))
}

/** A refusal of everything that the example site asks for. */
const refusal = () => {
  const names = 'analytics.marketing.google-analytics.google-ads.google-tag-manager'
  const time = Math.floor(Date.now() / 1000)
  return `v=1&r=1&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=${time}&y=&n=${names}`
}

async function take(browser, server, { shot, width, colorScheme }) {
  const { name, path, query = {}, refused, press = [], next, see } = shot
  server.clearTraffic()
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  if (refused) {
    await page.context().addCookies([{ name: 'sluice', value: refusal(), url: server.site }])
  }
  await page.goto(`${server.site}${path}?${new URLSearchParams(query)}`)
  for (const one of press) await page.locator(one).first().click()
  if (next) await page.goto(server.site + next)
  const subject = page.locator(see).first()
  await subject.waitFor()
  await subject.evaluate((element) => {
    const isTall = element.offsetHeight > window.innerHeight
    element.scrollIntoView({ block: isTall ? 'start' : 'center' })
  })
  await page.screenshot({
    path: `${folder}/${name}-${width}-${colorScheme}.png`,
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
const pictures = shots.flatMap((shot) =>
  widths.flatMap((width) => colorSchemes.map((colorScheme) => ({ shot, width, colorScheme }))),
)
try {
  for (const picture of pictures) await take(browser, server, picture)
} finally {
  await browser.close()
  await server.close()
}
console.log(`${pictures.length} pictures: see ${folder}/`)
