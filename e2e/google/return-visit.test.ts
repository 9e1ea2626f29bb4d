import { afterEach, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googlePage, hitsOf, librariesOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

const part = '/sluice/sluice-google.js'
/** The part does not come: what is asked for is asked for by the tag alone. */
const withoutPart = () => site.file(part, '', { status: 404 })
const granted = { cookies: [recordCookie(['analytics', 'google-analytics'], ['marketing'])] }

afterEach(() => site.giveBack(part))

it('asks for the library beside the part that starts it, once', async () => {
  const url = site.page('/return', googlePage(site, { google: { analytics: 'G-ONE' } }))
  await visitor.open(url, granted)
  await site.request('/metrics/g/collect')
  expect(librariesOf(site)).toEqual(['G-ONE'])

  site.forget()
  withoutPart()
  const page = await visitor.open(url, granted)
  await site.request('/metrics/gtag/js')
  await page.sentinel()
  expect(hitsOf(site)).toEqual([])
})

it.each([
  ['the queue has another name', { analytics: 'G-ONE', dataLayerName: 'layer' }, ''],
  ['a variable keeps the place of the queue', { analytics: 'G-ONE' }, 'var dataLayer = []'],
  ['one id stands twice', { analytics: 'GT-ONE', ads: 'GT-ONE' }, ''],
  ['the table of consent types is the site’s own', { analytics: 'G-ONE', consentTypes: {} }, ''],
])('leaves it to the part where %s', async (name, google, script) => {
  withoutPart()
  const url = site.page(
    `/left/${name.replaceAll(/\W/g, '-')}`,
    googlePage(site, { google }).replace('<head>', `<head><script>${script}</script>`),
  )
  const page = await visitor.open(url, granted)
  await until('the part', () => site.asked().includes(part))
  await page.sentinel()
  expect(librariesOf(site)).toEqual([])
})

it('asks Google for nothing where the visitor has refused', async () => {
  const url = site.page('/refused', googlePage(site, { google: { analytics: 'G-ONE' } }))
  const cookies = [recordCookie([], ['analytics', 'marketing', 'google-analytics'])]
  const page = await visitor.open(url, { cookies })
  await page.started()
  await page.sentinel()
  expect(site.requests()).toEqual([])
})
