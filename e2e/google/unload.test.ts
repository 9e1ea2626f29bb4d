import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

it('what Google queued before a withdrawal does not leave with the page', async () => {
  const google = { analytics: 'G-ONE', ads: 'AW-1' }
  // The guard cuts off the hosts of services that are denied, custom ones too.
  const head = '<script src="/sluice/sluice-guard.js"></script>'
  const page = await visitor.open(site.page('/unload', googlePage(site, { google, head })))
  await page.press('accept-all')
  await until('the page views', () => hitsOf(site).length === 2)
  // The library keeps these for up to five seconds.
  await page.evaluate(`gtag('event', 'queued', { send_to: 'G-ONE' })`)
  await page.waitFor(() => document.cookie.includes('_ga_ONE'))
  // In a task of its own: the answer to the driver must not be lost with the page.
  await page.reloads(() => page.do('setTimeout(() => sluice.consent.withdraw())'))
  await page.started()
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  await page.sentinel()
  expect(hitsOf(site).sort()).toEqual(['AW-1 page_view G111', 'G-ONE page_view G111'])
})
