import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'
import { bundle } from './bundle.js'
import { deferred } from './deferred.js'

const site = useSite()
const visitor = useVisitor()

/** What React gives back for an element: the tests only hand it on. */
type Drawn = unknown
type Draw = (type: string, props: object | null, ...children: Drawn[]) => Drawn
type App = (h: Draw, urls: Record<string, string>) => Drawn

/** All that a page of a site may hold, drawn by the server and by the page alike. */
const held: App = (h, urls) =>
  h(
    'main',
    null,
    h('h1', null, 'Home'),
    h('iframe', {
      id: 'film',
      title: 'Film',
      width: 640,
      height: 360,
      'data-consent': 'marketing',
      'data-consent-src': urls.film,
    }),
    h('script', { type: 'text/plain', 'data-consent': 'analytics', src: urls.script }),
    h('p', null, 'End'),
  )

/** The page of an app that draws itself whole, the tag included. */
const whole: App = (h) =>
  h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('title', null, 'Whole'),
      h('script', { src: '/harness/console-collector.js' }),
      h('script', { async: true, src: '/sluice/sluice.js' }),
    ),
    h('body', null, h('h1', null, 'Home')),
  )

describe.each([['18'], ['19']])('React %s', (version) => {
  const folder = `e2e/frameworks/react-${version}`
  const react = `/react-${version}.js`
  let code = ''
  let render: (app: App) => string

  beforeAll(async () => {
    code = await bundle(
      `import * as React from 'react'
      import { createRoot, hydrateRoot } from 'react-dom/client'
      import { flushSync } from 'react-dom'
      Object.assign(window, { React, createRoot, hydrateRoot, flushSync, h: React.createElement })`,
      { folder },
    )
    const load = createRequire(`${process.cwd()}/${folder}/package.json`)
    const { createElement } = load('react')
    const { renderToString } = load('react-dom/server')
    render = (app) => renderToString(app(createElement, urls()))
  })
  const urls = () => ({
    film: site.thirdPartyFile('/film.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    script: site.thirdPartyFile('/s.js', "log.push('s')"),
  })
  const open = (path: string, body: string, cookies: string[] = []): Promise<Page> => {
    site.file(react, code)
    const html = taggedPage({ body: `<script src="${react}"></script>${body}` })
    return visitor.open(site.page(`/react-${version}${path}`, html), { cookies })
  }
  const hydrate = (app: App): string => `void (() => {
    window.recovered = []
    const onRecoverableError = (error) => recovered.push(String(error))
    flushSync(() => {
      window.root = hydrateRoot(app, (${app})(h, ${JSON.stringify(urls())}), { onRecoverableError })
    })
  })()`

  it('a route removes a script that had been added late and was released, and the page lives', async () => {
    const { script } = urls()
    const page = await open('/route', '<div id="app"></div>', [grantedAll])
    await page.waitFor('window.sluice?.gate')
    await page.do(`
      const root = createRoot(app)
      const props = { type: 'text/plain', 'data-consent': 'analytics', src: '${script}' }
      const pages = {
        home: () => h(React.Fragment, null, h('h1', null, 'Home'), h('script', props), h('p', null, 'End')),
        about: () => h('h1', null, 'About'),
      }
      window.go = (name) => flushSync(() => root.render(h('main', null, pages[name]())))
      go('home')
    `)
    await page.waitFor("log.includes('s')")
    const children =
      '[...document.querySelector("main").children].map(({ localName }) => localName)'
    await page.evaluate('go("about")')
    await page.waitFor(`${children}.join() === 'h1'`)
    await page.evaluate('go("home")')
    await page.waitFor('log.length === 2')
    await page.evaluate('go("about")')
    await page.waitFor(`${children}.join() === 'h1'`)
    expect(await page.evaluate('app.textContent')).toBe('About')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('a script that is removed before the grant never runs', async () => {
    const { script } = urls()
    const page = await open('/early-route', '<div id="app"></div>')
    await page.see('banner')
    await page.do(`
      const root = createRoot(app)
      window.go = (drawn) => flushSync(() => root.render(drawn))
      go(h('script', { type: 'text/plain', 'data-consent': 'analytics', src: '${script}' }))
    `)
    await page.waitFor('Boolean(document.querySelector("#app script[data-consent-state]"))')
    await page.evaluate('go(h("h1", null, "About"))')
    await page.press('accept-all')
    await page.gone('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('a template filled by appendChild is held or an error says how', async () => {
    const { film } = urls()
    const page = await open('/template', '<div id="app"></div>')
    await page.see('banner')
    await page.do(`createRoot(app).render(h('template', { 'data-consent': 'marketing' },
      h('img', { 'data-consent-src': '${film}', alt: '' })))`)
    await page.waitFor('Boolean(document.querySelector("#app template[data-consent-state]"))')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await whenSaid(page, 'Page code put the content beside the template')
    const [error = ''] = await page.consoleErrors()
    expect(error).toMatch(/template/)
    expect(error).toMatch(/innerHTML|data-consent on/)
  })

  it('a route that removes a released template takes its content along', async () => {
    const { film } = urls()
    const page = await open('/released-template', '<div id="app"></div>', [grantedAll])
    await page.waitFor('window.sluice?.gate')
    const inner = `<p id="inside">Film</p><img data-consent-src="${film}" alt="">`
    await page.do(`
      const root = createRoot(app)
      window.go = (name) => flushSync(() => root.render(h('main', null, h('h1', null, name),
        name === 'home' && h('template', { 'data-consent': 'marketing', dangerouslySetInnerHTML: { __html: ${JSON.stringify(inner)} } }))))
      go('home')
    `)
    await page.waitFor('Boolean(document.querySelector("#inside"))')
    await site.request('/film.svg')
    await page.evaluate('go("about")')
    await page.waitFor('!document.querySelector("#inside")')
    expect(await page.evaluate('document.querySelector("main").innerHTML')).toBe('<h1>about</h1>')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('what a server drew held hydrates under its placeholder without a recoverable error', async () => {
    const app = deferred(site, `window.film = document.querySelector("#film"); ${hydrate(held)}`)
    const page = await open('/hydrate', `<div id="app">${render(held)}</div>${app}`)
    await page.see('placeholder', 'sluice-placeholder')
    expect(await page.evaluate('recovered')).toEqual([])
    expect(await page.evaluate('document.querySelector("#film") === film')).toBe(true)
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('s')")
    await site.request('/film.svg')
    await page.sentinel()
    expect(site.requests().sort()).toEqual(['/film.svg', '/s.js'])
    await page.do('flushSync(() => root.render(h("main", null, "About")))')
    expect(await page.evaluate('app.textContent')).toBe('About')
    expect(await page.evaluate('log')).toEqual(['s'])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('draws again and removes an embed beside which a placeholder stands', async () => {
    const film = "h('iframe', { id: 'film', title: 'Film', 'data-consent': 'marketing' })"
    const page = await open('/beside', '<div id="app"></div>')
    await page.do(`
      const root = createRoot(app)
      window.go = (...drawn) => flushSync(() => root.render(h('main', null, ...drawn)))
      go(h('h1', null, 'Home'), ${film}, null, h('p', null, 'End'))
    `)
    await page.see('placeholder', 'sluice-placeholder')
    await page.evaluate(
      `go(h('h1', null, 'Home again'), ${film}, h('b', null, 'New'), h('p', null, 'End'))`,
    )
    await page.see('placeholder', 'sluice-placeholder')
    const words = '[...document.querySelector("main").children].map((child) => child.textContent)'
    expect(await page.evaluate(words)).toEqual(expect.arrayContaining(['Home again', 'New', 'End']))
    await page.evaluate(`go(h('h1', null, 'About'), null, null, null)`)
    await page.gone('placeholder', 'sluice-placeholder')
    expect(await page.evaluate('app.innerHTML')).toBe('<main><h1>About</h1></main>')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('what was released before it hydrates runs once, and hydrates without a recoverable error', async () => {
    const page = await open('/hydrate-granted', `<div id="app">${render(held)}</div>`, [grantedAll])
    await page.waitFor("log.includes('s')")
    await site.request('/film.svg')
    await page.evaluate(hydrate(held))
    expect(await page.evaluate('recovered')).toEqual([])
    await page.sentinel()
    expect(site.requests().sort()).toEqual(['/film.svg', '/s.js'])
    await page.do('flushSync(() => root.render(h("main", null, "About")))')
    expect(await page.evaluate('app.textContent')).toBe('About')
    expect(await page.evaluate('log')).toEqual(['s'])
    expect(await page.consoleErrors()).toEqual([])
  })

  it('what is drawn as consent says hydrates for a returning visitor, as docs/own-ui.md has it', async () => {
    const film = `(() => {
      const useGranted = (name) => React.useSyncExternalStore(
        consent.subscribe,
        () => consent.granted(name),
        () => false,
      )
      return function Film() {
        return h('main', null, useGranted('marketing') ? h('iframe', { src: film, title: 'Film' }) : null, h('p', null, 'End'))
      }
    })()`
    const load = createRequire(`${process.cwd()}/${folder}/package.json`)
    const React = load('react')
    const { film: address } = urls()
    const draw = new Function('React', 'h', 'consent', 'film', `return h(${film})`)
    const onServer = { subscribe: () => () => {}, granted: () => false }
    const drawn = load('react-dom/server').renderToString(
      draw(React, React.createElement, onServer, address),
    )
    const page = await open('/own', `<div id="app">${drawn}</div>`, [grantedAll])
    await page.started()
    await page.do(`
      const { consent } = sluice
      const film = ${JSON.stringify(address)}
      window.recovered = []
      const onRecoverableError = (error) => recovered.push(String(error))
      flushSync(() => hydrateRoot(app, h(${film}), { onRecoverableError }))
    `)
    await site.request('/film.svg')
    expect(await page.evaluate('recovered')).toEqual([])
    await page.do('sluice.consent.rejectAll()')
    await page.waitFor('!document.querySelector("iframe")')
    expect(await page.evaluate('app.textContent')).toBe('End')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('the banner survives hydrateRoot(document), and is pressed there', async () => {
    site.file(react, code)
    const html = `<!doctype html>${render(whole)}`
    const page = await visitor.open(
      site.file(`/react-${version}/whole`, html, { type: 'text/html' }),
    )
    await page.see('banner')
    await page.do(`import('${react}').then(() => {
      window.recovered = []
      const onRecoverableError = (error) => recovered.push(String(error))
      flushSync(() => hydrateRoot(document, (${whole})(h), { onRecoverableError }))
      window.isHydrated = true
    })`)
    await page.waitFor('window.isHydrated')
    await page.see('banner')
    await page.press('accept-all')
    await page.gone('banner')
    expect(await page.evaluate('sluice.consent.granted("marketing")')).toBe(true)
    expect(await page.evaluate('document.querySelector("h1").textContent')).toBe('Home')
  })
})
