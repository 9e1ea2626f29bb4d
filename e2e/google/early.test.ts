import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

const elsewhere = () => site.page('/elsewhere', '<title>Elsewhere</title>')
const pushes = `<script>gtag('event', 'first'); gtag('event', 'second')</script>`

it.each([
  ['replay', ['page_view', 'first', 'second', 'third', 'fourth']],
  ['drop', ['fourth']],
])('early: %s', async (early, names) => {
  const google = { analytics: 'G-ONE', early }
  const page = await visitor.open(
    site.page(`/early-${early}`, googlePage(site, { google, head: pushes })),
  )
  await page.see('banner')
  await page.evaluate(`gtag('event', 'third')`)
  await page.press('accept-all')
  await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
  await page.evaluate(`gtag('event', 'fourth')`)
  await page.goto(elsewhere())
  await until('all events', () => hitsOf(site).length >= names.length)
  await page.sentinel()
  // A batch leaves request by request, in any order.
  expect(hitsOf(site).sort()).toEqual(names.map((name) => `G-ONE ${name} G111`).sort())
})

it('nothing that a returning visitor did is lost, though Sluice comes after it', async () => {
  const google = { analytics: 'G-ONE', ads: 'AW-1', conversions: [{ label: 'abc' }] }
  const page = await visitor.open(
    site.page('/returning', googlePage(site, { google, head: pushes })),
  )
  await page.press('accept-all')
  await until('the conversion', () => hitsOf(site).includes('AW-1 abc G111'))
  await page.reload()
  await page.waitFor(`window.google_tag_manager?.['G-ONE']`)
  await page.goto(elsewhere())
  const has = (name: string) => hitsOf(site).some((hit) => hit.includes(name))
  await until('the batch', () => has('first') && has('second'))
  await page.sentinel()
  const count = (name: string) => hitsOf(site).filter((hit) => hit.includes(name)).length
  // Twice what each page sends, once what was queued: on the first page it came before the grant.
  expect([count('G-ONE page_view'), count('abc'), count('first'), count('second')]).toEqual([
    2, 2, 1, 1,
  ])
})
