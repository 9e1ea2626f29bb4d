import { mkdir, rm } from 'node:fs/promises'
import { chromium } from 'playwright'
import { createExampleServer } from '../examples/server/create-server.mjs'
import { browsers } from './browsers.mjs'
import { arabic } from './screenshots/arabic.mjs'
import { shots } from './screenshots/shots.mjs'

const folder = 'screenshots'

/** The example page with the options, the language and the side that the address asks for. */
function transform(html, { searchParams }) {
  const { language, ...options } = Object.fromEntries(searchParams)
  const attributes = Object.entries(options).map(
    ([name, value]) => `data-banner-${name}="${value}"`,
  )
  const isArabic = language === 'ar'
  if (language && !isArabic) attributes.push(`data-language="${language}"`)
  const config = JSON.stringify({ texts: isArabic ? arabic : {} })
  return html
    .replace('src="/sluice/sluice.js"', (tag) => [tag, ...attributes].join(' '))
    .replace('<html lang="en-GB"', (tag) => (isArabic ? '<html lang="ar" dir="rtl"' : tag))
    .replace(
      '</head>',
      (tag) => `<script type="application/json" data-sluice="config">${config}</script>${tag}`,
    )
}

const part = (name) => `sluice-banner [part~="${name}"]`

async function take(browser, site, shot) {
  const { name, width, height = 900, colorScheme, path = '/', query = {}, press = [] } = shot
  const { forcedColors = null, contrast = null, whole = false, fontSize } = shot
  const viewport = { width, height }
  const page = await browser.newPage({ viewport, colorScheme, forcedColors, contrast })
  await page.goto(`${site}${path}?${new URLSearchParams(query)}`)
  await page.locator(part('banner')).waitFor()
  // As a browser does whose user has set a larger text.
  if (fontSize)
    await page.addStyleTag({ content: `sluice-banner { --sluice-font-size: ${fontSize} }` })
  for (const one of press)
    await page
      .locator(one.startsWith('summary') ? one : part(one))
      .first()
      .click()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('sluice-banner')]
      .flatMap((host) => host.shadowRoot.getAnimations())
      .every(({ playState }) => playState !== 'running'),
  )
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
  for (const shot of shots) await take(browser, server.site, shot)
} finally {
  await browser.close()
  await server.close()
}
console.log(`${shots.length} pictures: see ${folder}/`)
