import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf, librariesOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

const hits = () => hitsOf(site)
const cookieNames = async (page: Awaited<ReturnType<typeof visitor.open>>) =>
  (await page.cookies()).map(({ name }) => name).sort()
const early = `<script>gtag('config', 'G-OTHER'); gtag('event', 'early')</script>`

it('nothing before the choice and after a refusal; on the grant one page view, and what came early is dropped', async () => {
  const google = { analytics: 'G-ONE', ads: 'AW-1' }
  const url = site.page('/basic', googlePage(site, { google, head: early }))
  const page = await visitor.open(url)
  await page.see('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  await page.press('reject-all')
  await page.gone('banner')
  await page.reload()
  await page.started()
  await page.evaluate(`gtag('event', 'refused')`)
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await cookieNames(page)).toEqual(['sluice'])

  await page.do('sluice.consent.decide({ analytics: true, marketing: false })')
  await page.evaluate(`gtag('event', 'granted')`)
  await site.request('/metrics/g/collect')
  await page.sentinel()
  expect(hits()).toEqual(['G-ONE page_view G101'])
  expect(await cookieNames(page)).toEqual(['_ga', '_ga_ONE', 'sluice'])
  expect(await page.consoleErrors()).toEqual([])
  // What waits in the library's batch leaves with the page.
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await until('the batch', () => hits().length === 2)
  expect(hits()).toEqual(['G-ONE page_view G101', 'G-ONE granted G101'])
})

it('two ids and Ads: analytics alone, marketing later, and the next page', async () => {
  // An id of its own: WebKit keeps for a preload what an earlier test had loaded.
  const google = { analytics: 'G-THREE, G-TWO', ads: 'AW-1' }
  const url = site.page('/ids', googlePage(site, { google }))
  const page = await visitor.open(url)
  await page.press('choose')
  await page.toggle('analytics')
  await page.press('save')
  await page.gone('dialog')
  await until('both page views', () => hits().length === 2)
  await page.sentinel()
  // Requests of one moment may overtake each other.
  expect(hits().sort()).toEqual(['G-THREE page_view G101', 'G-TWO page_view G101'])
  expect(await cookieNames(page)).toEqual(['_ga', '_ga_THREE', '_ga_TWO', 'sluice'])

  await page.do('sluice.consent.decide({ marketing: true })')
  await until('the page view of Ads', () => hits().length === 3)
  await page.sentinel()
  expect(hits().slice(2)).toEqual(['AW-1 page_view G111'])
  expect(await cookieNames(page)).toContain('_gcl_au')
  expect(librariesOf(site).slice(0, 2).sort()).toEqual(['G-THREE', 'G-TWO'])
  expect(librariesOf(site).slice(2)).toEqual(['AW-1'])

  // What was queued before the grant left with the page: nothing of it was early.
  await page.reload()
  await until('the next page', () => hits().filter((hit) => hit.startsWith('AW-1')).length === 2)
  await page.sentinel()
  const next = hits().slice(3)
  expect(next.filter((hit) => hit.includes('page_view')).sort()).toEqual([
    'AW-1 page_view G111',
    'G-THREE page_view G111',
    'G-TWO page_view G111',
  ])
  expect(next.filter((hit) => !hit.endsWith('G111'))).toEqual([])
})

it('withdrawn and granted again in one page: silent between, one default, the event after each update', async () => {
  const config = { reload: 'never' }
  const url = site.page('/again', googlePage(site, { google: { analytics: 'G-ONE' }, config }))
  const page = await visitor.open(url)
  await page.press('accept-all')
  await site.request('/metrics/g/collect')
  await page.waitFor(() => document.cookie.includes('_ga_ONE'))
  await page.do('sluice.consent.withdraw()')
  await page.evaluate(`gtag('event', 'withdrawn')`)
  expect(await cookieNames(page)).toEqual(['sluice'])
  await page.do('sluice.consent.acceptAll()')
  await page.evaluate(`gtag('event', 'again')`)
  await page.waitFor(() => document.cookie.includes('_ga_ONE'))
  const said = await page.evaluate(() =>
    (window as never as { dataLayer: Record<string, unknown>[] }).dataLayer.flatMap((entry) =>
      entry[0] === 'consent' ? `${entry[1]}` : entry.event === 'sluice_consent' ? 'event' : [],
    ),
  )
  expect(said.filter((word) => word === 'default')).toHaveLength(1)
  expect(said.slice(-2)).toEqual(['update', 'event'])
  // What waits in the library's batch leaves with the page.
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await until('the batch', () => hits().some((hit) => hit.includes('again')))
  expect(hits().filter((hit) => hit.includes('page_view'))).toEqual(['G-ONE page_view G111'])
  expect(hits().some((hit) => hit.includes('withdrawn'))).toBe(false)
})
