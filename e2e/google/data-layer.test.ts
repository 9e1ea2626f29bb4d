import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googleHost, googlePage, hitsOf, snippet } from './google-page.js'

const site = useSite()
const visitor = useVisitor()
const google = { analytics: 'G-ONE' }

/** Runs code of the page once the library was asked for, and before it has come. */
const meanwhile = (code: string) => `<script>
  new MutationObserver((_, observer) => {
    if (!document.querySelector('script[src*="/gtag/js"]')) return
    observer.disconnect()
    ${code}
  }).observe(document, { childList: true, subtree: true })</script>`
const analyticsAlone = () => recordCookie(['analytics', 'google-analytics'], ['marketing'])
const words = `dataLayer.map((entry) => entry.event ?? entry.pageType ?? [entry[0], typeof entry[1] === 'string' ? entry[1] : ''].join(' '))`

it.each([
  ['dataLayer', `dataLayer = [{ pageType: 'home' }]`],
  ['kept', `window.kept = window.dataLayer = [{ pageType: 'home' }]`],
  ['copied', `dataLayer = [...dataLayer, { pageType: 'home' }]`],
  ['concat', `window.dataLayer = dataLayer.concat({ pageType: 'home' })`],
])(
  'a list that page code puts in the place while the library is on its way is taken in: %s',
  async (name, code) => {
    const pushes = `(window.kept ?? dataLayer).push({ pageType: 'later' }); gtag('event', 'clicked')`
    const head = meanwhile(`${code}; ${pushes}`)
    const url = site.page(`/layer/${name}`, googlePage(site, { google, head }))
    const page = await visitor.open(url, { cookies: [analyticsAlone()] })
    await until('the page view', () => hitsOf(site).length >= 1)
    await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
    expect(await page.evaluate(words)).toEqual([
      'consent default',
      'consent update',
      'sluice_consent',
      'js ',
      'config G-ONE',
      'home',
      'later',
      'event clicked',
    ])
    await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
    await until('the batch', () => hitsOf(site).length === 2)
    expect(hitsOf(site)).toEqual(['G-ONE page_view G101', 'G-ONE clicked G101'])
  },
)

it('a list that comes after the library reaches it, too, whichever is pushed to', async () => {
  const page = await visitor.open(site.page('/layer/after', googlePage(site, { google })), {
    cookies: [analyticsAlone()],
  })
  await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
  await page.do(`window.kept = window.dataLayer = []`)
  await page.do(`(function () { kept.push(arguments) })('event', 'by_list')`)
  await page.evaluate(`gtag('event', 'by_name')`)
  await page.do(`window.dataLayer = kept`)
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await until('the batch', () => hitsOf(site).length === 3)
  // Beacons of one moment may overtake each other.
  const events = hitsOf(site).map((hit) => hit.split(' ')[1])
  expect(events.sort()).toEqual(['by_list', 'by_name', 'page_view'])
})

it('anything else in its place is named, and the queue stays', async () => {
  const page = await visitor.open(site.page('/layer/else', googlePage(site, { google })))
  await page.see('banner')
  await page.do(`window.dataLayer = 'gone'`)
  await page.press('accept-all')
  await until('the page view', () => hitsOf(site).length === 1)
  expect((await page.consoleErrors()).join()).toContain('window.dataLayer takes a list, got')
})

it('below the head script a new list does not throw the default away', async () => {
  const head = `<script src="/sluice/sluice-head.js"></script>
    <script>dataLayer = [{ pageType: 'home' }]</script>${snippet(site, 'G-ONE')}`
  const page = await visitor.open(site.page('/layer/head', googlePage(site, { google, head })))
  await until('the ping', () => hitsOf(site).length === 1)
  expect(hitsOf(site)).toEqual(['G-ONE page_view G100'])
  expect(await page.cookies()).toEqual([])
})

it('a data layer that the page declares with var cannot be watched, but the library still gets the default and what came', async () => {
  const url = site.page(
    '/layer/var',
    `<!doctype html><html lang="en"><title>Test</title><script>var dataLayer = []</script>
     ${meanwhile(`dataLayer = []; (function () { dataLayer.push(arguments) })('event', 'clicked')`)}
     <script src="/sluice/sluice.js" data-google-analytics="G-ONE" data-google-host="${googleHost(site)}"></script>
     <h1>Test</h1>`,
  )
  const page = await visitor.open(url, { cookies: [analyticsAlone()] })
  await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await until('the batch', () => hitsOf(site).length === 2)
  expect(hitsOf(site).sort()).toEqual(['G-ONE clicked G101', 'G-ONE page_view G101'])
})
