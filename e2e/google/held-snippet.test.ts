import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { googleHost, hitsOf } from './google-page.js'

const site = useSite()
const visitor = useVisitor()

/** Tag Manager's own snippet, held. */
const container = () => `<script type="text/plain" data-consent="analytics">
  (function (w, d, s, l, i) {
    w[l] = w[l] || []
    w[l].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' })
    var f = d.getElementsByTagName(s)[0], j = d.createElement(s), dl = l != 'dataLayer' ? '&l=' + l : ''
    j.async = true
    j.src = '${googleHost(site)}/gtm.js?id=' + i + dl
    f.parentNode.insertBefore(j, f)
  })(window, document, 'script', 'dataLayer', 'GTM-HELD')</script>`
const library =
  () => `<script type="text/plain" data-consent="analytics" async src="${googleHost(site)}/gtag/js?id=G-HELD"></script>
  <script type="text/plain" data-consent="analytics">gtag('js', new Date()); gtag('config', 'G-HELD')</script>`
const inTemplate = () => `<template data-consent="analytics">${container()}</template>`
const analytics = 'data-google-analytics="G-ONE"'
const ads = 'data-google-ads="AW-1"'
const own = 'G-ONE page_view G101'
const contained = 'G-CONTAINER01 page_view G101'

const visits = [
  ['container', analytics, container, [contained, own]],
  ['container in a template', analytics, inTemplate, [contained, own]],
  ['library', analytics, library, ['G-HELD page_view G101', own]],
  ['container beside Ads, which is refused', ads, container, [contained]],
] as const

it.each(visits)(
  'a held %s starts after the default, on the grant',
  async (name, tag, markup, expected) => {
    const html = taggedPage({
      tag: `${tag} data-google-host="${googleHost(site)}"`,
      body: markup(),
    })
    const page = await visitor.open(site.page(`/held/${name.replaceAll(/\W/g, '-')}`, html))
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.do('sluice.consent.decide({ analytics: true, marketing: false })')
    await until('the page views', () => hitsOf(site).length >= expected.length)
    await page.sentinel()
    expect(hitsOf(site).sort()).toEqual([...expected].sort())
    expect(await page.consoleErrors()).toEqual([])
  },
)

it.each(visits)(
  'a held %s starts after the default, on a return visit',
  async (name, tag, markup, expected) => {
    const html = taggedPage({
      tag: `${tag} data-google-host="${googleHost(site)}"`,
      body: markup(),
    })
    const service = tag === ads ? [] : ['google-analytics']
    const denied = tag === ads ? ['marketing', 'google-ads'] : ['marketing']
    const page = await visitor.open(site.page(`/again/${name.replaceAll(/\W/g, '-')}`, html), {
      cookies: [recordCookie(['analytics', ...service], denied)],
    })
    await until('the page views', () => hitsOf(site).length >= expected.length)
    await page.sentinel()
    expect(hitsOf(site).sort()).toEqual([...expected].sort())
    expect(await page.consoleErrors()).toEqual([])
  },
)

it('where the part of Google cannot be loaded, a held container starts under a denial, and the rest is released', async () => {
  site.file('/sluice/sluice-google.js', '', { status: 503 })
  const html = taggedPage({
    tag: `${analytics} data-google-host="${googleHost(site)}"`,
    body: `${container()}<script type="text/plain" data-consent="analytics">log.push('ran')</script>`,
  })
  const page = await visitor.open(site.page('/held/failed', html))
  await page.press('accept-all')
  await page.waitFor(`log.includes('ran')`)
  await until('the page view', () => hitsOf(site).length === 1)
  site.giveBack('/sluice/sluice-google.js')
  expect(hitsOf(site)).toEqual(['G-CONTAINER01 page_view G100'])
  expect((await page.consoleErrors()).join()).toContain('sluice-google.js could not be loaded')
})
