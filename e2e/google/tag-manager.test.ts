import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf, librariesOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

it('a container beside Analytics: its consent, its trigger, its ids, on this page and the next', async () => {
  const hits = () => hitsOf(site)
  const pixels = () => site.requests().filter((path) => path.includes('/other-vendor/')).length
  const google = { analytics: 'G-ONE', tagManager: 'GTM-BOX' }
  const url = site.page('/container', googlePage(site, { google, config: { reload: 'never' } }))
  const page = await visitor.open(url)
  await page.see('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])

  await page.do('sluice.consent.decide({ analytics: true, marketing: false })')
  await until('both page views', () => hits().length === 2)
  await page.sentinel()
  expect(hits().sort()).toEqual(['G-CONTAINER01 page_view G101', 'G-ONE page_view G101'])
  expect(librariesOf(site).sort()).toEqual(['G-ONE', 'GTM-BOX'])
  expect(pixels()).toBe(0)

  // The tag of another vendor has nothing but its trigger to wait for.
  await page.do('sluice.consent.decide({ marketing: true })')
  await until('the pixel', () => pixels() === 1)
  await page.reload()
  await until('the pixel of the next page', () => pixels() === 2)

  await page.waitFor(() => /_ga_CONTAINER01/.test(document.cookie))
  await page.do('sluice.consent.withdraw()')
  expect(
    await page.evaluate(`[window['ga-disable-G-ONE'], window['ga-disable-G-CONTAINER01']]`),
  ).toEqual([true, true])
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  await page.evaluate(`gtag('event', 'withdrawn', { send_to: 'G-CONTAINER01' })`)
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await page.sentinel()
  expect(hits().some((hit) => hit.includes('withdrawn'))).toBe(false)
  expect(pixels()).toBe(2)
})
