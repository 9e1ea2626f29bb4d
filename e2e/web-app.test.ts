import { expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { until } from './support/until.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const changes = () => [...document.querySelectorAll('#changes li')].map((line) => line.textContent)

it('an app with the npm packages: its own service, its callback, and a promise of the first grant', async () => {
  const page = await visitor.open(site.url('/web-app/'))
  await page.see('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])

  await page.press('accept-all')
  await page.waitFor(() => document.querySelector('form.feedback'))
  await page.waitFor(() =>
    document.querySelector('#analytics-note')?.textContent?.includes('was granted'),
  )
  const hit = await site.request('/g/collect')
  expect(hit.query).toMatchObject({ tid: 'G-APPEXAMPLE', en: 'page_view', gcs: 'G111' })
  expect(await page.evaluate(changes)).toEqual([
    'granted analytics, marketing, google-analytics, feedback (from: banner)',
  ])

  await page.clickOn('form.feedback button')
  await page.waitFor(() => localStorage.getItem('feedback_answers'))
  site.file('/pagehide', '')
  await page.do(`
    addEventListener('pagehide', () => navigator.sendBeacon('/pagehide'))
    const push = function () { dataLayer.push(arguments) }
    push('event', 'queued')
  `)
  await page.reloads(() => page.clickOn('[data-sluice=withdraw]'))
  await page.waitFor(() => document.querySelector('h1'))
  await until('the page said that it leaves', () => site.asked().includes('/pagehide'))
  await page.sentinel()
  expect(site.traffic().map(({ query }) => query.en)).not.toContain('queued')
  expect(await page.evaluate(() => localStorage.getItem('feedback_answers'))).toBeNull()
  expect(await page.evaluate(() => document.querySelector('form.feedback'))).toBeNull()
  expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  expect(await page.consoleErrors()).toEqual([])
})

it('a service of its own that undoes itself needs no reload', async () => {
  const page = await visitor.open(site.url('/web-app/'))
  await page.press('choose')
  await page.see('dialog')
  await page.evaluate(() => {
    const root = document.querySelector('sluice-banner')?.shadowRoot
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true
    root?.querySelector('[name=feedback]')?.scrollIntoView({ block: 'center' })
  })
  await page.toggle('feedback')
  await page.press('save')
  await page.waitFor(() => document.querySelector('form.feedback'))
  await page.evaluate('window.isSame = true')
  await page.clickOn('[data-sluice=withdraw]')
  await page.waitFor(() => !document.querySelector('form.feedback'))
  expect(await page.evaluate('window.isSame')).toBe(true)
  await page.sentinel()
  expect(site.requests()).toEqual([])
})

it('a route of the app is not a new visit: the banner stays answered', async () => {
  const page = await visitor.open(site.url('/web-app/'))
  await page.press('reject-all')
  await page.gone('banner')
  await page.clickOn('a[href="/web-app/pricing"]')
  await page.waitFor(() => document.querySelector('h1')?.textContent === 'Pricing')
  await page.gone('banner')
  await page.reload()
  await page.waitFor(() => document.querySelector('h1')?.textContent === 'Pricing')
  await page.gone('banner')
})

it('counts one page view for each route from the grant on: none lost, none doubled', async () => {
  const views = () =>
    site.traffic().flatMap(({ query }) => (query.en === 'page_view' ? query['ep.page_title'] : []))
  const route = async (path: string, title: string) => {
    await page.clickOn(`a[href="${path}"]`)
    await page.waitFor((wanted) => document.title.startsWith(wanted), title)
  }
  const page = await visitor.open(site.url('/web-app/'))
  await page.see('banner')
  await route('/web-app/pricing', 'Pricing')
  await page.sentinel()
  expect(site.requests()).toEqual([])

  await page.press('accept-all')
  await site.request('/g/collect')
  await route('/web-app/', 'Plan your spring')
  await page.back()
  await page.waitFor(() => document.title.startsWith('Pricing'))
  // The next page sends what the library still keeps, and begins with its own view.
  await page.reload()
  await until('the view of the page after', () => views().length >= 4)
  await page.sentinel()
  const names = views().map((title) => title?.replace(/ ·.*/, ''))
  expect(names[0]).toBe('Pricing')
  expect(names.sort()).toEqual(['Plan your spring', 'Pricing', 'Pricing', 'Pricing'])
})
