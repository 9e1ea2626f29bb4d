import { readdirSync, readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { useSite } from './support/site.js'
import { taggedPage } from './support/tagged-page.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** The whole build at another origin, as a CDN serves it: readable by every page, and no word of embedding. */
function putOnCdn(): string {
  const dist = 'packages/embed/dist'
  for (const name of readdirSync(dist).filter((name) => name.endsWith('.js')))
    site.thirdPartyFile(`/cdn/${name}`, readFileSync(`${dist}/${name}`, 'utf8'), {
      headers: { 'access-control-allow-origin': '*' },
    })
  return site.thirdParty('/cdn/sluice.js')
}

const isolation = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
}

const isOfCdn = (path: string) => path.startsWith('/cdn/')

it('a page that is cross-origin isolated gets the parts as it got the tag, with crossorigin', async () => {
  const address = putOnCdn()
  const src = site.thirdPartyFile('/held.js', "log.push('held')", {
    headers: { 'access-control-allow-origin': '*' },
  })
  const html = taggedPage({
    body: `<script type="text/plain" data-consent="analytics" src="${src}" crossorigin></script>`,
  }).replace('async src="/sluice/sluice.js"', `async crossorigin src="${address}"`)
  const page = await visitor.open(site.page('/isolated', html, { headers: isolation }))
  await page.press('accept-all')
  await page.waitFor("log.includes('held')")
  expect(site.requests().filter(isOfCdn)).toContain('/cdn/sluice-gate.js')
  expect(await page.consoleErrors()).toEqual([])
})

// Chromium alone enforces it: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Integrity-Policy
if (inject('engine') === 'chromium')
  it('under an integrity policy the tag runs and says which parts it lacks; everything stays held', async () => {
    const { createHash } = await import('node:crypto')
    const code = readFileSync('packages/embed/dist/sluice.js')
    const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`
    const src = site.thirdPartyFile('/held.js', "log.push('held')")
    const html = taggedPage({
      body: `<script type="text/plain" data-consent="analytics" src="${src}"></script>`,
      tag: `crossorigin integrity="${integrity}"`,
    })
    const page = await visitor.open(
      site.page('/integrity', html, {
        headers: { 'integrity-policy': 'blocked-destinations=(script)' },
      }),
    )
    await page.started()
    await page.do('sluice.consent.acceptAll()')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect((await page.consoleErrors()).join()).toMatch(
      /sluice-(gate|banner)\.js could not be loaded/,
    )
  })
