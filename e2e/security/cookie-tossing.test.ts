import { describe, expect, inject, it } from 'vitest'
import { recordText } from '../../tools/record/record-text.mjs'
import { hostNames } from '../support/host-names.js'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** What a sibling subdomain writes: everything granted, the clock almost a day ahead. */
const grant = (more: string, ahead = 86_000) =>
  `sluice=${recordText(['analytics', 'marketing'], [], { time: Math.floor(Date.now() / 1000) + ahead })}; domain=${hostNames.site}; max-age=9999999${more}`

function shop(path: string, tag = '') {
  const src = site.thirdPartyFile('/stats.js', '')
  site.page(
    path,
    taggedPage({
      tag,
      body: `<script type="text/plain" data-consent="analytics" src="${src}"></script>`,
    }),
  )
  return site.urlAt(hostNames.shop, path)
}
const ready = (here: Page) => here.started()
async function refuse(here: Page) {
  await ready(here)
  await here.do('sluice.consent.rejectAll()')
}
/** Nothing is granted, here and on the next page, and nothing reached the third party since the refusal. */
async function isRefused(here: Page, url: string) {
  expect(await here.evaluate('sluice.consent.granted("analytics")')).toBe(false)
  // What the record of the sibling let go before the refusal arrives first.
  await here.sentinel()
  site.forget()
  await here.goto(url)
  await ready(here)
  expect(await here.evaluate('sluice.consent.status("analytics")')).toBe('denied')
  await here.sentinel()
  expect(site.requests()).toEqual([])
}

describe('a record that a sibling subdomain wrote', () => {
  it.each([
    '; path=/shop/',
    '; path=/shop',
    '; path=/',
    '; path=/shop/cart/',
    '; path=/shop/cart',
    '; path=/shop/; secure; samesite=none; partitioned',
  ])('is gone after a refusal: %s', async (more) => {
    const url = shop('/shop/cart/', 'data-reload="never"')
    const here = await visitor.open(url)
    await here.setCookie(grant(more))
    await here.reload()
    await refuse(here)
    const cookies = await here.cookies()
    expect(cookies.filter(({ name }) => name === 'sluice')).toHaveLength(1)
    await isRefused(here, url)
  })

  it.each(['; path=/shop/', '; path=/', '; path=/shop/cart'])(
    'does not win over a refusal that stood before: %s',
    async (more) => {
      const url = shop('/shop/cart')
      const here = await visitor.open(url)
      await refuse(here)
      await here.setCookie(grant(more))
      await here.do("dispatchEvent(new Event('focus'))")
      await isRefused(here, url)
    },
  )

  it('does not win either where it has no name, and reads as if it had', async () => {
    const url = shop('/shop/cart')
    const here = await visitor.open(url)
    await here.setCookie(`=${grant('; path=/shop')}`)
    await refuse(here)
    await isRefused(here, url)
  })

  it('takes nothing from what the visitor granted on this page', async () => {
    const here = await visitor.open(shop('/shop/cart'))
    await ready(here)
    await here.do('sluice.consent.acceptAll()')
    const denial = grant('; path=/shop/').replace('analytics.marketing&n=', '&n=analytics')
    await here.setCookie(denial)
    await here.do("dispatchEvent(new Event('focus'))")
    expect(await here.evaluate('sluice.consent.granted("analytics")')).toBe(true)
  })

  it('that is HttpOnly and in the record’s own place stands beside the refusal: nothing is granted', async () => {
    const url = shop('/shop/cart', `data-cookie-domain="${hostNames.site}"`)
    site.page('/toss', '', { headers: { 'set-cookie': grant('; path=/; httponly') } })
    const here = await visitor.open(site.urlAt(hostNames.deepShop, '/toss'))
    await here.goto(url)
    await refuse(here)
    const refused = async () =>
      (await here.cookies()).some((one) => one.name === 'sluice' && /n=analytics/.test(one.value))
    // WebKit's driver lists one cookie of a name alone.
    if (inject('engine') !== 'webkit') await until('the refusal in the cookies', refused)
    expect(await here.consoleErrors()).toEqual([])
    await isRefused(here, url)
  })
})

if (inject('engine') !== 'webkit')
  it('cannot be written for a name that begins with __Host-', async () => {
    const url = shop('/shop/cart', 'data-cookie-name="__Host-sluice"')
    const here = await visitor.open(url)
    await ready(here)
    await here.setCookie(`__Host-${grant('; path=/; secure')}`)
    await here.setCookie(`=__Host-${grant('; path=/; secure')}`)
    await here.reload()
    await ready(here)
    expect(await here.evaluate('sluice.consent.granted("analytics")')).toBe(false)
    await refuse(here)
    expect(await here.consoleErrors()).toEqual([])
    const [cookie] = await here.cookies()
    expect(cookie).toMatchObject({ name: '__Host-sluice', secure: true, path: '/' })
    await isRefused(here, url)
  })
