import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googleHost, hitsOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

const goal = () => site.page('/goal', '<title>Goal</title><h1>Goal</h1>')

function pageWith(google: string, click: string, path: string): string {
  const body = `<p><a id="go" href="${goal()}">Go</a></p>
    <script>
      document.getElementById('go').onclick = (event) => {
        event.preventDefault()
        const go = () => { location = event.target.href }
        ${click}
      }
    </script>`
  return site.page(
    path,
    taggedPage({
      tag: `${google} data-google-host="${googleHost(site)}"`,
      head: `<script>function report() { dataLayer.push(arguments) }</script>`,
      body,
    }),
  )
}

const analytics = 'data-google-analytics="G-ONE"'
const event = `gtag('event', 'click', { event_callback: go, event_timeout: 60000 })`
it.each([
  ['before the choice', analytics, 'undefined', event],
  ['after a refusal', analytics, 'sluice.consent.rejectAll()', event],
  [
    'after a refusal, with replay',
    `${analytics} data-google-early="replay"`,
    'sluice.consent.rejectAll()',
    event,
  ],
  ['before the choice, with replay', `${analytics} data-google-early="replay"`, 'undefined', event],
  [
    'after a withdrawal that reloads nothing',
    `${analytics} data-reload="never"`,
    '(sluice.consent.acceptAll(), sluice.consent.withdraw())',
    event,
  ],
  ['with a gtag of the page', analytics, 'undefined', event.replace('gtag', 'report')],
  [
    'of a container',
    'data-google-tag-manager="GTM-BOX"',
    'sluice.consent.rejectAll()',
    `dataLayer.push({ event: 'click', eventCallback: go })`,
  ],
  [
    'of a conversion where Ads is refused beside Analytics',
    `${analytics} data-google-ads="AW-1"`,
    'sluice.consent.decide({ analytics: true, marketing: false })',
    `gtag('event', 'conversion', { send_to: 'AW-1/abc', event_callback: go })`,
  ],
  [
    'that waits for the client id, after a refusal',
    analytics,
    'sluice.consent.rejectAll()',
    `gtag('get', 'G-ONE', 'client_id', go)`,
  ],
])('a link that waits for its event is followed: %s', async (name, tag, choose, click) => {
  const page = await visitor.open(pageWith(tag, click, `/link/${name.replaceAll(/\W/g, '-')}`))
  await page.started()
  await page.do(choose)
  if (choose.includes('analytics: true'))
    await until('the library', () => hitsOf(site).length === 1)
  await page.clickOn('#go')
  await page.waitFor(`document.title === 'Goal'`)
})

it('each callback is called once, also where its event is sent later, and one that throws stops nothing', async () => {
  const page = await visitor.open(
    site.page(
      '/once',
      taggedPage({
        tag: `${analytics} data-google-early="replay" data-google-host="${googleHost(site)}"`,
      }),
    ),
  )
  await page.see('banner')
  await page.do(`gtag('event', 'bad', { event_callback: () => { log.push('bad'); throw new Error('of the page') } }),
    gtag('event', 'good', { event_callback: () => log.push('good') })`)
  await page.waitFor('log.length === 2')
  await page.press('accept-all')
  await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
  await page.evaluate(`gtag('event', 'last', { event_callback: () => log.push('last') })`)
  await page.waitFor(`log.includes('last')`)
  expect(await page.evaluate('log')).toEqual(['bad', 'good', 'last'])
  expect((await page.consoleErrors()).join()).toContain('of the page')
  await page.goto(goal())
  await until('the batch', () => hitsOf(site).length === 4)
  expect(hitsOf(site).sort()).toEqual(
    ['page_view', 'bad', 'good', 'last'].map((name) => `G-ONE ${name} G111`).sort(),
  )
})

it('one answer waits for the grant: the client id', async () => {
  const page = await visitor.open(
    site.page('/get', taggedPage({ tag: `${analytics} data-google-host="${googleHost(site)}"` })),
  )
  await page.see('banner')
  await page.evaluate(`gtag('get', 'G-ONE', 'client_id', (id) => log.push(id))`)
  await page.press('accept-all')
  await page.waitFor('log.length')
  expect(await page.evaluate('log')).toEqual([expect.stringMatching(/^\d+\.\d+$/)])
})
