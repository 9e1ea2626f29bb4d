import { expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'

const site = useSite()
const visitor = useVisitor()

const words = 'belongs to none'
const part = '/sluice/sluice-undeclared.js'

const config = (hosts: string[]) =>
  `<script type="application/json" data-sluice="config">${JSON.stringify({
    services: [{ name: 'ads', category: 'marketing', provider: 'Ads', hosts }],
  })}</script>`
const open = (body: string, hosts: string[] = []) =>
  visitor.open(site.page('/undeclared', taggedPage({ head: config(hosts), body })))
const script = (src: string, consent = 'marketing') =>
  `<script type="text/plain" data-consent="${consent}" src="${src}"></script>`
const host = () => new URL(site.thirdParty('')).host
const said = async (page: Page) =>
  (await page.consoleWarnings()).filter((text) => text.includes(words))

it('a held third party of no declared service is named once, and stays held', async () => {
  const page = await open(
    script(site.thirdParty('/a.js')) +
      script(site.thirdParty('/b.js')) +
      `<iframe data-consent="marketing" data-consent-src="${site.thirdParty('/f')}"></iframe>`,
  )
  await whenSaid(page, words)
  // Of the same host, added later.
  const late = script(site.thirdParty('/c.js'))
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(late)})`)
  await page.waitFor(() => document.querySelectorAll('[data-consent-state=held]').length === 4)
  await page.sentinel()
  expect(await said(page)).toEqual([expect.stringContaining(`hosts: ["${host()}"]`)])
  expect(site.requests()).toEqual([])
})

it('a held third party that is added later is named, too', async () => {
  const page = await open('')
  await page.see('banner')
  await page.press('choose')
  await page.see('dialog')
  const add = (address: string) =>
    page.do(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(script(address))})`)
  await add(site.thirdParty('/c.js'))
  await whenSaid(page, host())
  // What names them is there by now, and goes on looking.
  await add('https://later.example/d.js')
  await whenSaid(page, 'later.example')
  expect(await said(page)).toHaveLength(2)
})

it.each([
  ['of a declared host', () => script(site.thirdParty('/a.js')), ['127.0.0.1']],
  ['of the site', () => script(site.url('/a.js')), []],
  [
    'that stands in the page',
    () => '<script type="text/plain" data-consent="marketing">//</script>',
    [],
  ],
])('a script %s is not named', async (_, markup, hosts) => {
  // The part looks at all of the page: what is said of the frame shows that it has.
  const page = await open(
    `${markup()}<iframe data-consent="marketing" data-consent-src="https://last.example/"></iframe>`,
    hosts,
  )
  await whenSaid(page, words)
  expect(await said(page)).toEqual([expect.stringContaining('hosts: ["last.example"]')])
})

it('markup that names its service has nothing loaded', async () => {
  const page = await open(script(site.thirdParty('/a.js'), 'ads'))
  await page.press('choose')
  await page.see('dialog')
  await page.sentinel()
  expect(site.asked()).not.toContain(part)
  expect(await page.consoleWarnings()).toEqual([])
})
