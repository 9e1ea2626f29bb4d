import { expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { taggedPage } from './support/tagged-page.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const body = () => `<main>
  <script type="text/plain" data-consent="analytics" src="${site.thirdParty('/stats.js')}"></script>
  <iframe data-consent="marketing" data-consent-src="${site.thirdParty('/video/embed/intro')}" title="Film"></iframe>
  <a href="#on">On</a></main>`
const tag = () =>
  `data-google-analytics="G-ONE" data-google-host="${site.thirdParty('')}" data-reload="never"`

it('an ad blocker that hides the banner leaves everything held', async () => {
  const head = '<style>sluice-banner, sluice-placeholder { display: none !important }</style>'
  const page = await visitor.open(
    site.page('/hidden', taggedPage({ tag: tag(), head, body: body() })),
  )
  await page.waitFor(() => document.querySelector('sluice-banner')?.shadowRoot?.firstElementChild)
  await page.waitFor(() => document.querySelector('[data-consent-state=held]'))
  await page.clickOn('a')
  await page.keyboard('Tab')
  await page.keyboard('Escape')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await page.cookies()).toEqual([])
})

it('and so does one that blocks its files', async () => {
  for (const part of ['banner', 'placeholder', 'gate'])
    site.file(`/sluice/sluice-${part}.js`, '', { status: 404 })
  const page = await visitor.open(site.page('/blocked', taggedPage({ tag: tag(), body: body() })))
  await page.waitFor(async () => (window.sluice as { version?: string })?.version)
  await page.clickOn('a')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await page.cookies()).toEqual([])
  expect((await page.consoleErrors()).join()).toContain('sluice-banner.js could not be loaded')
})
