import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

it('pings without storage until the grant, replays nothing, and is silent from a withdrawal to the next page', async () => {
  const google = {
    analytics: 'G-ONE',
    ads: 'AW-1',
    mode: 'advanced',
    conversions: [{ label: 'abc' }],
  }
  const hits = () => hitsOf(site)
  const page = await visitor.open(site.page('/advanced', googlePage(site, { google })))
  await until('the pings', () => hits().length === 3)
  await page.sentinel()
  expect(hits().sort()).toEqual(['AW-1 abc G100', 'AW-1 page_view G100', 'G-ONE page_view G100'])
  expect(await page.cookies()).toEqual([])

  await page.press('accept-all')
  await until('what Google sends because of the grant', () => hits().length >= 5)
  await page.sentinel()
  // Google's own doing, each once: a replay of ours would count the conversion twice.
  expect(hits().slice(3).sort()).toEqual(['AW-1 abc G111', 'AW-1 consent_update G111'])
  await page.waitFor(() => /_ga_ONE.*_gcl_au|_gcl_au.*_ga_ONE/.test(document.cookie))

  await page.evaluate('window.isSame = true')
  await page.do('sluice.consent.withdraw()')
  await page.evaluate(`gtag('event', 'withdrawn')`)
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  await page.sentinel()
  // No reload: advanced mode promises no silence on the pages that follow.
  expect(await page.evaluate('window.isSame')).toBe(true)
  const before = hits().length
  await page.reload()
  await until('the pings of the next page', () => hits().length >= before + 3)
  await page.sentinel()
  expect(hits().some((hit) => hit.includes('withdrawn'))).toBe(false)
  expect(
    hits()
      .slice(-3)
      .every((hit) => hit.endsWith('G100')),
  ).toBe(true)
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
})
