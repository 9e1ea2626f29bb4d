import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf, librariesOf, snippet } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

const head = () => readFileSync('packages/embed/dist/sluice-head.js', 'utf8')
const hits = () => hitsOf(site)
const said = () =>
  (window as never as { dataLayer: Record<string, unknown>[] }).dataLayer.flatMap((entry) =>
    entry[0] === 'consent' ? `${entry[1]}` : entry.event === 'sluice_consent' ? 'event' : [],
  )

it('with a snippet that the CMS prints: denied first, restored on the next page, silent after a withdrawal', async () => {
  const google = { analytics: 'G-ONE' }
  const url = site.page(
    '/head',
    googlePage(site, {
      google,
      head: `<script src="/sluice/sluice-head.js"></script>${snippet(site, 'G-ONE')}`,
    }),
  )
  const page = await visitor.open(url)
  await until('the first ping', () => hits().length === 1)
  await page.see('banner')
  expect(hits()).toEqual(['G-ONE page_view G100'])
  expect(await page.cookies()).toEqual([])

  await page.press('accept-all')
  await page.waitFor(() => document.cookie.includes('_ga_ONE'))
  await page.sentinel()
  expect(await page.evaluate(said)).toEqual(['default', 'update', 'event'])

  await page.reload()
  await until('the page view of the next page', () => hits().includes('G-ONE page_view G111'))
  await page.started()
  await page.waitFor(`dataLayer.some((entry) => entry.event === 'sluice_consent')`)
  expect((await page.evaluate(said)).filter((word) => word === 'default')).toHaveLength(1)
  expect(librariesOf(site)).toEqual(['G-ONE', 'G-ONE'])
  expect(hits().filter((hit) => hit.includes('page_view'))).toHaveLength(2)

  await page.do('sluice.consent.withdraw()')
  await page.evaluate(`gtag('event', 'withdrawn')`)
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  await page.reload()
  await until('the ping of a refusal', () => hits().at(-1) === 'G-ONE page_view G100')
  await page.started()
  await page.sentinel()
  expect(hits().some((hit) => hit.includes('withdrawn'))).toBe(false)
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  expect(await page.consoleErrors()).toEqual([])
})

it('inside the page it runs under its hash, and a broken config leaves everything denied', async () => {
  const hash = createHash('sha256').update(head()).digest('base64')
  const file = site.file(
    '/own.js',
    `window.dataLayer = window.dataLayer || []
     function gtag() { dataLayer.push(arguments) }
     gtag('js', new Date()); gtag('config', 'G-ONE')`,
  )
  const html = `<!doctype html><html lang="en"><title>Test</title>
    <script type="application/json" data-sluice="config">{"revision": }</script>
    <script>${head()}</script><script src="${file}"></script>
    <script async src="${site.thirdParty('/metrics/gtag/js?id=G-ONE')}"></script>`
  const policy = `script-src 'self' 'sha256-${hash}' ${site.thirdParty('/')}`
  const page = await visitor.open(
    site.page('/inline', html, { headers: { 'Content-Security-Policy': policy } }),
    { cookies: [grantedAll] },
  )
  await site.request('/metrics/g/collect')
  await page.sentinel()
  expect(hits()).toEqual(['G-ONE page_view G100'])
  expect((await page.consoleErrors()).join()).toMatch(/JSON/)
  expect((await page.consoleErrors()).join()).not.toMatch(/Policy/)
})
