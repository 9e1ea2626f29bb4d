import { expect, it } from 'vitest'
import { hostNames } from '../support/host-names.js'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** A page of the site whose whole window is a control. It tells the page around it what it holds, and what is decided. */
function framedPage(path: string, tag = ''): string {
  const tell = `<script>
    addEventListener('message', ({ source }) => source.postMessage({
      status: window.sluice?.consent?.status('marketing'),
      banner: Boolean(document.querySelector('sluice-banner')),
      placeholder: [...document.querySelector('sluice-placeholder')?.shadowRoot.querySelectorAll('button') ?? []]
        .map((button) => button.getAttribute('part')).join(),
      cookie: document.cookie,
      warnings: warnings.join(),
    }, '*'))
    const warnings = []
    console.warn = (...parts) => warnings.push(parts.join(' '))
  </script>`
  const config = { services: [{ name: 'our-video', category: 'marketing', provider: 'Vid' }] }
  site.page(
    path,
    taggedPage({
      head: `${tell}<script type="application/json" data-sluice="config">${JSON.stringify(config)}</script>`,
      tag: `data-banner-reopen ${tag}`,
      body: `<button data-sluice="accept-all" style="position:absolute;left:250px;top:325px;width:100px;height:50px">Yes</button>
        <iframe data-consent="our-video" data-consent-src="${site.thirdParty('/video')}" title="Film" width="300" height="100"></iframe>`,
    }),
  )
  return path
}

interface Told {
  status: string
  banner: boolean
  placeholder: string
  cookie: string
  warnings: string
}

/** A page at another address of the same server, with the page in a frame of 600 by 700 pixels. */
async function frame(host: string, path: string, framer = host): Promise<Page> {
  const url = site.urlAt(host, path)
  site.page(
    '/framer',
    `<!doctype html><title>Framer</title><body style="margin:0">
    <iframe id="framed" src="${url}" width="600" height="700" style="border:0"></iframe>
    <script>addEventListener('message', ({ data }) => { window.told = data })</script>`,
  )
  return visitor.open(site.urlAt(framer, '/framer'))
}

const told = (page: Page) =>
  until('the frame has told', async () => {
    await page.evaluate(
      () =>
        void document
          .querySelector<HTMLIFrameElement>('#framed')
          ?.contentWindow?.postMessage(0, '*'),
    )
    const said = await page.evaluate<Told | undefined>('window.told')
    return said?.status ? said : undefined
  })

it('a frame of another origin is shown nothing, and stores nothing that was clicked out of a visitor', async () => {
  const page = await frame(hostNames.site, framedPage('/framed'), hostNames.shop)
  await until('the placeholder', async () => (await told(page)).placeholder)
  // Loading once records nothing.
  expect(await told(page)).toMatchObject({
    status: 'unset',
    banner: false,
    cookie: '',
    placeholder: 'load-once',
  })
  await until('the warning', async () => (await told(page)).warnings.includes('banner.askInFrames'))

  await page.clickOn('#framed')
  // The press of the next page is answered, and nothing of this one is there.
  await page.goto(site.urlAt(hostNames.site, framedPage('/alone')))
  await page.see('banner')
  expect(await page.evaluate('document.cookie')).toBe('')
  expect(await page.evaluate(`sluice.consent.status('marketing')`)).toBe('unset')
})

it('a frame of another origin asks where the site says so', async () => {
  const path = framedPage('/asking', 'data-banner-ask-in-frames')
  const page = await frame(hostNames.site, path, hostNames.shop)
  await until('the banner', async () => (await told(page)).banner)
  await until('its placeholder', async () =>
    (await told(page)).placeholder.includes('load-once,always,preferences'),
  )
  await page.clickOn('#framed')
  await until('the grant', async () => (await told(page)).status === 'granted')
})

it('a frame of the same origin asks as ever', async () => {
  const page = await frame(hostNames.site, framedPage('/own'))
  await until('the banner', async () => (await told(page)).banner)
})

it('a record holds in a frame as well', async () => {
  const page = await frame(hostNames.site, framedPage('/decided'), hostNames.shop)
  await page.goto(site.urlAt(hostNames.site, '/decided'))
  await page.setCookie(recordCookie(['analytics', 'marketing', 'our-video']))
  await page.goto(site.urlAt(hostNames.shop, '/framer'))
  await site.request('/video')
})
