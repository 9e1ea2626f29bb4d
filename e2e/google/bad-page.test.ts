import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf, librariesOf, snippet } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

const errors = () => (window as never as { __console: { text: string }[] }).__console.length

it.each([
  [
    'another consent tool',
    { analytics: 'G-ONE' },
    `<script>gtag('consent', 'default', { analytics_storage: 'granted' })</script>`,
    'another tool says a consent state of its own',
  ],
  ['one id in two adapters', { analytics: 'GT-1', ads: 'GT-1' }, '', 'GT-1 stands in two adapters'],
])('%s: it is named, and nothing is sent', async (name, google, head, message) => {
  const path = `/bad/${name.replaceAll(' ', '-')}`
  const page = await visitor.open(site.page(path, googlePage(site, { google, head })))
  await page.press('accept-all')
  await page.gone('banner')
  await page.waitFor(errors)
  expect((await page.consoleErrors()).join()).toContain(`[sluice] google: ${message}`)
  await page.sentinel()
  expect(site.requests()).toEqual([])
})

it('a snippet of its own: it is named, its events are silenced, and nothing is loaded or sent twice', async () => {
  const head = snippet(site, 'G-ONE')
  const page = await visitor.open(
    site.page('/bad/snippet', googlePage(site, { google: { analytics: 'G-ONE' }, head })),
  )
  await page.waitFor(errors)
  expect((await page.consoleErrors()).join()).toContain('take its snippet out')
  await page.waitFor(`window['ga-disable-G-ONE']`)
  await page.press('accept-all')
  await page.gone('banner')
  await page.evaluate(`gtag('event', 'later')`)
  await page.goto(site.page('/elsewhere', '<title>Elsewhere</title>'))
  await page.sentinel()
  expect(librariesOf(site)).toEqual(['G-ONE'])
  expect(hitsOf(site).some((hit) => hit.includes('later'))).toBe(false)
})
