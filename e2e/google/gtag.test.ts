import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googleHost, hitsOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

/** A page whose Google snippet was deleted, as the docs say. */
const cleaned = (google: string, parts: Parameters<typeof taggedPage>[0] = {}): string =>
  taggedPage({ tag: `${google} data-google-host="${googleHost(site)}"`, ...parts })

it.each([
  ['', ''],
  ['beside an element of its name', '<a id=gtag></a><iframe name=gtag></iframe>'],
])(
  'gtag is there from the first moment, %s, before the choice, after a refusal and after the grant',
  async (name, markup) => {
    const url = site.page(
      `/gtag/${name.length}`,
      `<!doctype html><html lang="en"><title>Test</title>${markup}
     <script src="/sluice/sluice.js" data-google-analytics="G-ONE" data-google-host="${googleHost(site)}"></script>
     <script>gtag('event', 'early')</script><h1>Test</h1>`,
    )
    const page = await visitor.open(url)
    await page.press('reject-all')
    await page.gone('banner')
    await page.evaluate(`gtag('event', 'refused')`)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.do('sluice.consent.acceptAll()')
    await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
    await page.evaluate(`gtag('event', 'granted')`)
    await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
    await until('the batch', () => hitsOf(site).length >= 2)
    await page.sentinel()
    expect(hitsOf(site).sort()).toEqual(['G-ONE granted G111', 'G-ONE page_view G111'])
  },
)

it('a gtag of the page stays, and where nothing of Google is configured none is made', async () => {
  const own = await visitor.open(
    site.page(
      '/gtag/own',
      cleaned('data-google-analytics="G-ONE"', {
        head: '<script>window.gtag = window.own = function own() {}</script>',
      }),
    ),
  )
  await own.started()
  expect(await own.evaluate('gtag === own')).toBe(true)
  await own.goto(site.page('/gtag/none', taggedPage({})))
  await own.started()
  expect(await own.evaluate(`'gtag' in window || 'dataLayer' in window`)).toBe(false)
})

it('what page code says of a configured id becomes part of its config: one page view, nothing lost', async () => {
  const late = site.file('/late.js', `gtag('config', 'G-ONE', { tier: 'gold' }); window.isLate = 1`)
  const url = site.page(
    '/gtag/config',
    cleaned('data-google-analytics="G-ONE"', {
      head: `<script>
        window.dataLayer = window.dataLayer || []
        function gtag() { dataLayer.push(arguments) }
        gtag('js', new Date()); gtag('config', 'G-ONE', { user_id: 'u-7', branch: 'north' })
      </script>`,
    }),
  )
  const page = await visitor.open(url)
  await page.press('accept-all')
  await until('the page view', () => hitsOf(site).length === 1)
  expect(site.traffic().find(({ query }) => query.en)?.query).toMatchObject({
    'ep.user_id': 'u-7',
    'ep.branch': 'north',
  })
  await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
  await page.evaluate((src) => {
    const script = document.createElement('script')
    script.src = src
    document.head.append(script)
  }, late)
  await page.waitFor('window.isLate')
  await page.evaluate(`gtag('event', 'bought')`)
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await until('the batch', () => hitsOf(site).length >= 2)
  await page.sentinel()
  expect(hitsOf(site).sort()).toEqual(['G-ONE bought G111', 'G-ONE page_view G111'])
  expect(site.traffic().find(({ query }) => query.en === 'bought')?.query).toMatchObject({
    'ep.user_id': 'u-7',
    'ep.tier': 'gold',
  })
})

it('the click id of the landing address counts for an app that changed its route before the grant', async () => {
  const url = site.page(
    '/landing',
    cleaned('data-google-analytics="G-APP1" data-google-ads="AW-1"', {
      head: `<script>history.replaceState(null, '', '/route')</script>`,
    }),
  )
  site.page('/route', '<title>Route</title>')
  const page = await visitor.open(`${url}?gclid=click-7&size=9&wbraid=w-1`)
  await page.see('banner')
  expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).toBe(
    '[{},{}]',
  )
  expect(await page.cookies()).toEqual([])
  await page.press('accept-all')
  await until('both', () => hitsOf(site).length === 2)
  for (const { query } of site.traffic().filter(({ query }) => query.en === 'page_view'))
    expect(new URL(query.dl ?? '').href).toBe(site.url('/route?gclid=click-7&wbraid=w-1'))
  await page.waitFor(() => document.cookie.includes('click-7'))
})

it('several Ads ids and several containers, one with an environment; the wrong one is named and missing alone', async () => {
  const page = await visitor.open(
    site.page(
      '/gtag/several',
      cleaned(
        `data-google-ads="AW-1 AW-2 AW_3"
         data-google-tag-manager="GTM-BOX, GTM-TWO&gtm_auth=a-1&gtm_preview=env-3&gtm_cookies_win=x"`,
      ),
    ),
  )
  await page.press('accept-all')
  await until(
    'both page views',
    () => hitsOf(site).filter((hit) => hit.startsWith('AW')).length >= 2,
  )
  await page.sentinel()
  const asked = site
    .traffic()
    .filter(({ path }) => /gtm\.js$/.test(path))
    .map(({ query }) => query)
  expect(asked).toContainEqual(expect.objectContaining({ id: 'GTM-BOX' }))
  expect(asked).toContainEqual({
    id: 'GTM-TWO',
    gtm_auth: 'a-1',
    gtm_preview: 'env-3',
    gtm_cookies_win: 'x',
  })
  const views = hitsOf(site).filter((hit) => hit.startsWith('AW'))
  expect(views.sort()).toEqual(['AW-1 page_view G111', 'AW-2 page_view G111'])
  expect((await page.consoleErrors()).join()).toContain('got "AW_3"')
})
