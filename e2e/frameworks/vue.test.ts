import { beforeAll, describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'
import { bundle, runOnServer } from './bundle.js'
import { deferred } from './deferred.js'

const site = useSite()
const visitor = useVisitor()

/** The app, as the server and the page both draw it. */
const app = `
  import { createSSRApp, h, shallowRef } from 'vue'
  export const route = shallowRef('home')
  export const createApp = ({ film, script }) => createSSRApp({
    render: () => h('main', route.value === 'home' ? [
      h('h1', 'Home'),
      h('iframe', { id: 'film', title: 'Film', width: 640, height: 360, 'data-consent': 'marketing', 'data-consent-src': film }),
      h('script', { type: 'text/plain', 'data-consent': 'analytics', src: script }),
      h('p', 'End'),
    ] : route.value === 'template' ? [
      h('h1', 'Template'),
      h('template', { 'data-consent': 'marketing' }, [h('img', { 'data-consent-src': film, alt: '' })]),
    ] : route.value === 'content' ? [
      h('h1', 'Content'),
      h('template', { 'data-consent': 'marketing', innerHTML: '<p id="inside">Inside</p>' }),
      h('p', 'End'),
    ] : [h('h1', 'About')]),
  })`

describe('Vue', () => {
  let code = ''
  let drawn = ''
  const urls = () => ({
    film: site.thirdPartyFile('/film.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    script: site.thirdPartyFile('/s.js', "log.push('s')"),
  })

  beforeAll(async () => {
    code = await bundle(`${app}; Object.assign(window, { createApp, route })`)
    const { draw } = await runOnServer<{ draw(addresses: object): Promise<string> }>(
      `${app}; import { renderToString } from 'vue/server-renderer'
      export const draw = (addresses) => renderToString(createApp(addresses))`,
    )
    drawn = await draw(urls())
  })
  const open = (path: string, cookies: string[] = [], app = '') => {
    site.file('/vue.js', code)
    const body = `<script src="/vue.js"></script><div id="app">${drawn}</div>${app}`
    return visitor.open(site.page(`/vue${path}`, taggedPage({ body })), { cookies })
  }
  const mount = () => `void createApp(${JSON.stringify(urls())}).mount(app)`
  const go = (route: string) => `void (route.value = '${route}')`
  const heading = (text: string) => `document.querySelector('main h1')?.textContent === '${text}'`

  it('what a server drew held hydrates under its placeholder without a mismatch', async () => {
    const app = deferred(site, `window.film = document.querySelector("#film"); ${mount()}`)
    const page = await open('/hydrate', [], app)
    await page.see('placeholder', 'sluice-placeholder')
    expect(await page.evaluate('document.querySelector("#film") === film')).toBe(true)
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('s')")
    await site.request('/film.svg')
    await page.evaluate(go('about'))
    await page.waitFor(heading('About'))
    expect(await page.evaluate('document.querySelector("main").textContent')).toBe('About')
    await page.sentinel()
    expect(site.requests().sort()).toEqual(['/film.svg', '/s.js'])
    expect(await page.evaluate('log')).toEqual(['s'])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('a route removes what was released before it hydrated and what was added late, and the page lives', async () => {
    const page = await open('/granted', [grantedAll])
    await page.waitFor("log.includes('s')")
    await page.evaluate(mount())
    expect(await page.evaluate('log')).toEqual(['s'])
    await page.evaluate(go('about'))
    await page.waitFor(heading('About'))
    await page.evaluate(go('home'))
    await page.waitFor('log.length === 2')
    await page.evaluate(go('about'))
    await page.waitFor(heading('About'))
    expect(await page.evaluate('document.querySelector("main").textContent')).toBe('About')
    expect(await page.evaluate('document.querySelector("main").children.length')).toBe(1)
    expect(await page.consoleErrors()).toEqual([])
  })

  it('a template filled by appendChild is held or an error says how', async () => {
    const page = await open('/template')
    await page.see('banner')
    await page.evaluate(mount())
    await page.evaluate(go('template'))
    await page.waitFor('Boolean(document.querySelector("template[data-consent-state]"))')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await whenSaid(page, 'Page code put the content beside the template')
    expect((await page.consoleErrors()).join()).toMatch(/template.*(innerHTML|data-consent on)/)
  })

  it('a route that removes a released template takes its content along', async () => {
    const page = await open('/content', [grantedAll])
    await page.waitFor('Boolean(window.sluice?.gate)')
    await page.evaluate(mount())
    await page.evaluate(go('content'))
    await page.waitFor('Boolean(document.querySelector("#inside"))')
    await page.evaluate(go('about'))
    await page.waitFor('!document.querySelector("#inside")')
    expect(await page.evaluate('document.querySelector("main").innerHTML')).toBe('<h1>About</h1>')
    expect(await page.consoleErrors()).toEqual([])
  })
})
