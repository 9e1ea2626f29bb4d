import { describe, expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { until } from './support/until.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const google = /^\/(gtag\/js|gtm\.js|g\/collect|ccm\/collect)/
const toGoogle = () => site.requests().filter((path) => google.test(path))
const hits = () => site.traffic().filter(({ path }) => path === '/g/collect')
const uiFiles = () => site.asked().filter((path) => /sluice-(banner|language)/.test(path))
const cookieOf = async (page: Awaited<ReturnType<typeof visitor.open>>) =>
  (await page.cookies()).find(({ name }) => name === 'sluice')?.value

describe('a first visit', () => {
  it('asks, and nothing leaves the page before the choice', async () => {
    const page = await visitor.open(site.url('/'))
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect(await page.cookies()).toEqual([])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('lets nothing leave after a refusal, on this page and the next', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('reject-all')
    await page.gone('banner')
    expect(await cookieOf(page)).toMatch(
      /^v=1&r=1&id=[\da-f-]{36}&t=\d{10}&y=&n=analytics\.marketing\.google-analytics\.google-ads\.google-tag-manager\.hubspot\.linkedin\.youtube$/,
    )
    await page.goto(site.url('/courses/data-analysis.html'))
    await page.started()
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('starts Google once and shows the video after "Accept all"', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('accept-all')
    await page.gone('banner')
    await site.request('/ccm/collect')
    await site.request('/video/embed/intro')
    const libraries = () => site.traffic().filter(({ path }) => /^\/(gtag\/js|gtm\.js)$/.test(path))
    await until(
      'both page views, and all libraries',
      () => hits().length >= 2 && libraries().length >= 3,
    )
    await page.sentinel()
    expect(hits().map(({ query }) => [query.en, query.gcs])).toEqual([
      ['page_view', 'G111'],
      ['page_view', 'G111'],
    ])
    // Google's library itself fetches one more of its kind for the second destination.
    const ids = libraries().map(({ query }) => query.id)
    // The library's own fetch runs beside the container: it comes at any time after the library itself.
    expect(ids.filter((id) => id !== 'AW-123456789')).toEqual(['G-EXAMPLE001', 'GTM-EXAMPLE'])
    expect(ids.slice(1).sort()).toEqual(['AW-123456789', 'GTM-EXAMPLE'])
    expect(hits().filter(({ query }) => query.tid === 'G-EXAMPLE001')).toHaveLength(1)
    expect(await page.consoleErrors()).toEqual([])
  })

  it('starts HubSpot and LinkedIn once after "Accept all", and a withdrawal erases what they stored', async () => {
    const page = await visitor.open(site.url('/contact.html'))
    await page.press('accept-all')
    await page.gone('banner')
    await site.request('/hubspot/__ptq.gif')
    await site.request('/linkedin/collect')
    await page.sentinel()
    const vendors = site.requests().filter((path) => /^\/(hubspot|linkedin)\//.test(path))
    expect(vendors.sort()).toEqual([
      '/hubspot/12345678.js',
      '/hubspot/__ptq.gif',
      '/linkedin/collect',
      '/linkedin/li.lms-analytics/insight.min.js',
    ])
    expect(await page.evaluate('document.cookie')).toMatch(/hubspotutk=.*__hstc=/)
    await page.reloads(() => page.do('setTimeout(() => sluice.consent.withdraw())'))
    await page.started()
    expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
    expect(await page.evaluate("localStorage.getItem('li_adsId')")).toBeNull()
  })

  it('starts analytics alone when that alone is chosen', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('choose')
    await page.toggle('analytics')
    await page.press('save')
    await page.gone('dialog')
    const hit = await site.request('/g/collect')
    expect(hit.query).toMatchObject({ gcs: 'G101' })
    await page.sentinel()
    expect(site.requests()).not.toContain('/ccm/collect')
    expect(site.requests().filter((path) => /^\/(video|hubspot|linkedin)\//.test(path))).toEqual([])
    expect((await page.cookies()).map(({ name }) => name)).not.toContain('_gcl_au')
  })
})

describe('the next visit', () => {
  it('restores the choice, asks nothing, and loads no code of the banner', async () => {
    const first = await visitor.open(site.url('/'))
    await first.press('accept-all')
    await site.request('/ccm/collect')
    await first.goto(site.url('/contact.html'))
    const before = uiFiles().length
    await first.goto(site.url('/courses/data-analysis.html'))
    await first.started()
    await site.request('/g/collect')
    await first.sentinel()
    expect(uiFiles()).toHaveLength(before)
    expect(hits().every(({ query }) => query.gcs === 'G111')).toBe(true)
    expect(await first.evaluate(() => document.querySelector('sluice-banner'))).toBeNull()
  })

  it('asks again after a broken cookie, and nothing leaves', async () => {
    const page = await visitor.open(site.url('/'), {
      cookies: ['sluice=%E0%A4%A; path=/', 'sluice=v=1&y=analytics.marketing&n=; path=/'],
    })
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
  })
})

describe('withdrawal', () => {
  it('takes one press, erases what Google stored, reloads, and the page stays silent', async () => {
    const page = await visitor.open(site.url('/privacy.html'))
    await page.press('accept-all')
    await site.request('/ccm/collect')
    await page.waitFor(
      () => document.cookie.includes('_ga=') && document.cookie.includes('_gcl_au'),
    )
    await page.reloads(() => page.clickOn('[data-sluice=withdraw]'))
    await page.started()
    expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
    // What is left is Sluice's own: the end of the chain of receipts.
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept.filter((key) => !key.startsWith('sluice-receipt'))).toEqual([])
    await page.sentinel()
    const before = toGoogle().length
    await page.reload()
    await page.started()
    await page.sentinel()
    expect(toGoogle()).toHaveLength(before)
    expect(await cookieOf(page)).toContain('&y=&n=')
  })

  it('takes as many presses from the preferences as accepting there', async () => {
    const page = await visitor.open(site.url('/contact.html'))
    await page.press('reject-all')
    await page.clickOn('footer [data-sluice=preferences]')
    await page.press('accept-all')
    await page.gone('dialog')
    await page.waitFor(() => document.cookie.includes('&y=analytics'))
    await page.clickOn('footer [data-sluice=preferences]')
    await page.reloads(() => page.press('reject-all'))
    await page.started()
    expect(await cookieOf(page)).toContain('&y=&n=')
  })
})

describe('only a button decides', () => {
  it('not Escape, not the close button, not a switch that was not saved', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('choose')
    await page.toggle('analytics')
    await page.keyboard('Escape')
    await page.gone('dialog')
    await page.see('banner')
    await page.press('choose')
    await page.see('dialog')
    expect(
      await page.evaluate(
        () =>
          document
            .querySelector('sluice-banner')
            ?.shadowRoot?.querySelector<HTMLInputElement>('input[name=analytics]')?.checked,
      ),
    ).toBe(false)
    await page.press('close')
    await page.gone('dialog')
    await page.sentinel()
    expect(await page.cookies()).toEqual([])
    expect(site.requests()).toEqual([])
  })
})

describe('the privacy notice', () => {
  it('lists what the policy in use holds back, so that the two cannot disagree', async () => {
    const page = await visitor.open(site.url('/privacy.html'))
    await page.waitFor(() => document.querySelector('[data-sluice=declaration] tbody tr'))
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('[data-sluice=declaration] tbody tr')].map((row) =>
        [...row.children].slice(0, 3).map((cell) => cell.textContent),
      ),
    )
    expect(rows).toEqual([
      ['Your privacy choice', 'Necessary', 'Wrenfield'],
      ['Google Analytics', 'Analytics', 'Google'],
      ['Google Tag Manager', 'Analytics', 'Google'],
      ['Google Ads', 'Marketing', 'Google'],
      ['HubSpot', 'Marketing', 'HubSpot, Inc. / HubSpot Ireland Limited'],
      [
        'LinkedIn Insight Tag',
        'Marketing',
        'LinkedIn Ireland Unlimited Company / LinkedIn Corporation',
      ],
      ['YouTube', 'Marketing', 'Google Ireland Limited / Google LLC'],
    ])
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('[data-sluice=declaration] thead th')].map(
        (cell) => cell.textContent,
      ),
    )
    expect(headings).toEqual([
      'Name',
      'Category',
      'Provider',
      'Purpose',
      'Stored on your device',
      'Location of the data',
      'Safeguard for transfers abroad',
    ])
    const text = await page.evaluate(
      () => document.querySelector('[data-sluice=declaration]')?.textContent,
    )
    for (const name of ['sluice', '_ga', '_ga_*', '_gcl_*', '_gcl_ls', 'hubspotutk', 'li_adsId'])
      expect(text).toContain(name)
  })
})
