import { mkdir, rm } from 'node:fs/promises'
import { chromium } from 'playwright'
import { createExampleServer } from '../examples/server/create-server.mjs'
import { browsers } from './browsers.mjs'
import { recordText } from './record/record-text.mjs'
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

/** Everything that the example site asks for. */
const google = ['google-analytics', 'google-ads', 'google-tag-manager']
const refused = ['analytics', 'marketing', ...google, 'hubspot', 'linkedin', 'youtube']

async function take(browser, server, { shot, width, colorScheme }) {
  const { name, path, query = {}, refused: isRefused, press = [], next, see } = shot
  server.clearTraffic()
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  context.setDefaultTimeout(10_000)
  try {
    const page = await context.newPage()
    if (isRefused) {
      await context.addCookies([
        { name: 'sluice', value: recordText([], refused), url: server.site },
      ])
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
  } finally {
    await context.close()
  }
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

/** One line that is written over where somebody watches, and a line each in a log. */
function say(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`)
  else console.log(text)
}

const failures = []
try {
  for (const [index, picture] of pictures.entries()) {
    const { shot, width, colorScheme } = picture
    const name = `${shot.name}, ${width} pixels, ${colorScheme}`
    say(`${index + 1} of ${pictures.length}: ${name}`)
    // One that fails keeps no other from being taken.
    await take(browser, server, picture).catch((error) =>
      failures.push(`${name}: ${error.message}`),
    )
  }
} finally {
  await browser.close()
  await server.close()
}
say(`${pictures.length - failures.length} of ${pictures.length} pictures: see ${folder}/\n`)
if (failures.length) {
  console.error(`Not taken:\n${failures.join('\n')}`)
  process.exitCode = 1
}
