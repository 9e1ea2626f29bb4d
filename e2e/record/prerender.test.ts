import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, inject, it } from 'vitest'
import { browsers } from '../../tools/browsers.mjs'
import { keepProcess } from '../support/kept-process.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** Chromium prerenders nothing for a page that a driver watches, so here it is alone with the server. */
function visit(url: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'sluice-prerender-'))
  const args = ['--headless=new', '--no-sandbox', '--no-first-run', `--user-data-dir=${profile}`]
  const browser = keepProcess(browsers().chromium ?? '', [...args, url])
  stops.push(async () => {
    await browser.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
}

const asked = (path: string) =>
  until(`${path} is asked for`, () => site.asked().includes(path) && site.asked())

/** A page that has its next one prerendered, and goes there when the test says so. */
function prerender(cookie = ''): () => void {
  let go = () => {}
  const told = new Promise<void>((done) => {
    go = done
  })
  const src = site.thirdPartyFile('/stats.js', "fetch('/ran')")
  site.page(
    '/next',
    taggedPage({
      body: `<script type="text/plain" data-consent="analytics" src="${src}"></script>
        <script>
          (window.sluice ||= []).push(async () => {
            if (!document.prerendering) await fetch('/not-prerendered')
            await fetch('/ready')
            await fetch('/ready-and-more')
          })
        </script>`,
    }),
  )
  for (const path of ['/ready', '/ready-and-more', '/ran']) site.file(path, '')
  site.file('/go', '', { delay: told })
  const rules = { prerender: [{ urls: ['/next'], eagerness: 'immediate' }] }
  visit(
    site.file(
      '/start.html',
      `<!doctype html><title>Start</title>
       <script>document.cookie = '${cookie}'</script>
       <script type="speculationrules">${JSON.stringify(rules)}</script>
       <script>fetch('/go').then(() => { location.href = '/next' })</script>`,
      { type: 'text/html' },
    ),
  )
  return go
}

if (inject('engine') === 'chromium') {
  it('a prerendered page releases what was granted once it is shown, and not before', async () => {
    const go = prerender(grantedAll)
    await asked('/ready-and-more')
    expect(site.requests()).toEqual([])
    go()
    await site.request('/stats.js')
    expect(await asked('/ran')).not.toContain('/not-prerendered')
  })

  it('a prerendered page asks once it is shown, and not before', async () => {
    const go = prerender()
    expect(await asked('/ready-and-more')).not.toContain('/sluice/sluice-banner.js')
    go()
    expect(await asked('/sluice/sluice-banner.js')).not.toContain('/not-prerendered')
    expect(site.requests()).toEqual([])
  })
} else {
  it('this engine prerenders nothing', async () => {
    const page = await visitor.open(site.url('/'))
    expect(await page.evaluate('"prerendering" in document')).toBe(false)
  })
}
