import { expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { until } from './support/until.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** What the list shows: for each request its name in words and its facts. */
const shown = `[...document.querySelectorAll('#requests > li')].map((item) => ({
  what: item.querySelector('strong').textContent,
  facts: Object.fromEntries([...item.querySelectorAll('.facts dt')]
    .map((name) => [name.textContent, name.nextElementSibling.textContent])),
}))`

interface Shown {
  what: string
  facts: Record<'Page' | 'Cookies' | 'Consent', string>
}

it('shows live, in a tab of its own, that nothing leaves before the choice and what leaves after it', async () => {
  const page = await visitor.open(site.url('/'))
  await page.see('banner')
  const traffic = await page.newTab(site.url('/traffic'))
  await traffic.waitFor("document.querySelector('#count').textContent === '0 requests'")
  expect(await traffic.evaluate('document.querySelector("#empty").hidden')).toBe(false)

  await page.do('sluice.consent.decide({ analytics: true })')
  const pageView = 'Analytics: page_view to G-EXAMPLE001'
  await traffic.waitFor(`${shown}.some(({ what }) => what === '${pageView}')`)
  // The container sends one of its own.
  await until(
    'all hits',
    () => site.requests().filter((path) => path === '/g/collect').length === 2,
  )
  await page.sentinel()
  const requests = await traffic.evaluate<Shown[]>(shown)
  expect(requests.map(({ what }) => what)).toContain('Google tag library for G-EXAMPLE001')
  const hit = requests.find(({ what }) => what === pageView)
  expect(hit?.facts).toMatchObject({ Page: '/', Consent: expect.stringMatching(/^G101: /) })
  expect(await traffic.evaluate('document.querySelector("#empty").hidden')).toBe(true)

  await page.do('sluice.consent.acceptAll()')
  for (const what of [
    'HubSpot tracking code',
    'HubSpot: page view to 12345678',
    'LinkedIn Insight Tag',
    'LinkedIn: page view to 123456',
    'YouTube: video player',
  ])
    await traffic.waitFor(`${shown}.some(({ what }) => what === '${what}')`)
  await page.sentinel()
  await traffic.clickOn('#clear')
  await traffic.waitFor("document.querySelector('#count').textContent === '0 requests'")
  expect(site.requests()).toEqual([])
})
