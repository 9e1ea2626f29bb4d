import { expect, inject, it } from 'vitest'
import { hostNames } from '../support/host-names.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const page = (host: string, options: Parameters<typeof taggedPage>[0]) => {
  site.page('/domains/page', taggedPage(options))
  return visitor.open(site.urlAt(host, '/domains/page'))
}
const dots = (domain: string | undefined) => domain?.replace(/^\./, '')

const widest: [host: string, domain: string][] = [[hostNames.deepShop, hostNames.site]]
if (inject('engine') !== 'webkit') widest.push([hostNames.british, 'sluice-example.co.uk'])

it.each(widest)(
  'domain "auto" on %s is %s: the widest that the browser accepts',
  async (host, domain) => {
    const here = await page(host, { tag: 'data-cookie-domain="auto"' })
    await here.press('accept-all')
    await here.gone('banner')
    const cookies = await here.cookies()
    expect(cookies.map((cookie) => [cookie.name, dots(cookie.domain)])).toEqual([
      ['sluice', domain],
    ])
    expect(await here.consoleErrors()).toEqual([])
  },
)

it('without a domain the record is for this host alone', async () => {
  const here = await page(hostNames.shop, {})
  await here.press('reject-all')
  await here.gone('banner')
  expect((await here.cookies()).map(({ domain }) => dots(domain))).toEqual([hostNames.shop])
})

it('a host-only twin of the domain cookie is put away, and what was said last holds', async () => {
  const both = ['analytics', 'marketing']
  const now = Math.floor(Date.now() / 1000)
  site.page('/domains/page', taggedPage({ tag: `data-cookie-domain="${hostNames.site}"` }))
  const here = await visitor.open(site.urlAt(hostNames.shop, '/domains/page'), {
    cookies: [
      `${recordCookie(both, [], { time: now - 60 })}; domain=${hostNames.site}`,
      recordCookie([], both, { time: now - 10 }),
    ],
  })
  await here.started()
  expect(await here.evaluate('sluice.consent.granted("analytics")')).toBe(false)
  await here.do('sluice.consent.acceptAll()')
  expect((await here.cookies()).map(({ domain }) => dots(domain))).toEqual([hostNames.site])
  await here.goto(site.urlAt(hostNames.deepShop, '/domains/page'))
  await here.started()
  expect(await here.evaluate('sluice.consent.granted("analytics")')).toBe(true)
})

const erased: [host: string, domains: string[]][] = [
  [hostNames.deepShop, [hostNames.deepShop, hostNames.shop, hostNames.site]],
]
if (inject('engine') !== 'webkit')
  erased.push([hostNames.british, [hostNames.british, 'sluice-example.co.uk']])

it.each(erased)(
  'what a denied service stored on %s is erased on every domain and path, and nothing else',
  async (host, domains) => {
    const service = {
      name: 'stats',
      category: 'analytics',
      provider: 'Them',
      storage: [
        { name: '_st', duration: '1 day' },
        { name: '_st_*', duration: '1 day' },
        { name: '_stored', kind: 'localStorage', duration: '1 day' },
        { name: '_tab*', kind: 'sessionStorage', duration: '1 day' },
      ],
    }
    site.page(
      '/domains/deep/page',
      taggedPage({
        tag: 'data-reload="never"',
        head: `<script type="application/json" data-sluice="config">${JSON.stringify({ services: [service] })}</script>`,
      }),
    )
    const here = await visitor.open(site.urlAt(host, '/domains/deep/page'))
    await here.press('accept-all')
    await here.gone('banner')
    const leave = (domains: string[]) => {
      for (const domain of ['', ...domains.map((name) => `; domain=${name}`)]) {
        for (const path of ['/', '/domains', '/domains/deep']) {
          document.cookie = `_st=1; path=${path}${domain}`
          document.cookie = `_st_AB12=1; path=${path}${domain}; max-age=9999`
        }
      }
      // Kept by Chromium alone, on plain http.
      document.cookie = '_st=1; path=/; secure; partitioned'
      document.cookie = 'basket=1; path=/'
      localStorage.setItem('_stored', '1')
      sessionStorage.setItem('_tab-1', '1')
      localStorage.setItem('theirs', '1')
      return document.cookie.split('; ').length
    }
    const variants = 2 * 3 * (domains.length + 1)
    expect(await here.evaluate(leave, domains)).toBeGreaterThanOrEqual(variants + 2)
    await here.do('sluice.consent.withdraw()')
    expect((await here.cookies()).map(({ name }) => name).sort()).toEqual(['basket', 'sluice'])
    expect(
      await here.evaluate('[...Object.keys(localStorage), ...Object.keys(sessionStorage)]'),
    ).toEqual(['theirs'])
    // A tag that was still alive writes again: the next page sweeps once more.
    await here.evaluate(leave, domains)
    await here.reload()
    await here.started()
    expect((await here.cookies()).map(({ name }) => name).sort()).toEqual(['basket', 'sluice'])
  },
)
