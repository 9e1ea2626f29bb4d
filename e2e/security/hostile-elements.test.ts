import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
const image = (name: string) => site.thirdPartyFile(`/${name}.svg`, svg, { type: 'image/svg+xml' })
const frame = (name: string) =>
  site.thirdPartyFile(`/${name}.html`, `<p>${name}</p>`, { type: 'text/html' })
const held = (name: string) =>
  `<script type="text/plain" data-consent="analytics">log.push('${name}')</script>`

/** Every name of a form's own that a release could ask for. */
const names =
  `getAttribute setAttribute hasAttribute removeAttribute localName namespaceURI tagName dataset nodeType ownerDocument
  parentNode parentElement nextSibling firstChild childNodes children isConnected insertBefore append after before remove
  replaceWith querySelector querySelectorAll matches closest content type attributes dispatchEvent addEventListener`.split(
    /\s+/,
  )
const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join('')

describe('forms whose fields are called as what a script asks of them', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(
      site.page(
        '/forms',
        taggedPage({
          tag: 'data-reload="never"',
          body: `<form data-consent="marketing" id="marked">${inputs}</form>
          <form>${inputs}${held('in a form')}
            <template data-placeholder="none" data-consent="analytics"><p id="shown">x</p>${held('in its template')}</template>
            <iframe data-placeholder="none" data-consent="analytics" data-consent-src="${frame('in-form')}" title="x"></iframe>
            <script type="text/plain" data-consent="analytics">document.write('<p id="written">x</p>')</script>
          </form>
          <template data-placeholder="none" data-consent="analytics"><form id="from-template" data-consent-src="x">${inputs}<script>log.push('in a form in a template')</script></form></template>
          <template data-placeholder="none" data-consent="analytics"><form data-consent="marketing">${inputs}</form><b id="beside"></b></template>
          ${held('end')}`,
        }),
      ),
    )
    await page.waitFor('window.sluice?.gate')
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor("log.includes('end')")
    await site.request('/in-form.html')
    await page.waitFor(() => document.querySelector('#written'))
    const has = () =>
      page.evaluate(() =>
        ['#shown', '#from-template', '#beside', 'iframe[src]'].map((selector) =>
          Boolean(document.querySelector(selector)),
        ),
      )
    const granted = await has()
    const log = await page.evaluate<string[]>('log')
    await page.evaluate('sluice.consent.withdraw()')
    await page.waitFor(() => !document.querySelector('#shown'))
    return { granted, denied: await has(), log, errors: (await page.consoleErrors()).join('\n') }
  })

  it('keep nothing in them, around them or after them from its release', () => {
    expect(seen().log.sort()).toEqual(
      ['in a form', 'in its template', 'in a form in a template', 'end'].sort(),
    )
    expect(seen().granted).toEqual([true, true, true, true])
  })

  it('nor from being taken back', () => {
    expect(seen().denied).toEqual([false, false, false, false])
  })

  it('are named where they are marked, with what to write', () => {
    expect(seen().errors).toContain(
      '[sluice] data-consent cannot hold <form>; write <template data-consent="marketing">',
    )
    expect(seen().errors).not.toContain('TypeError')
  })
})

describe('elements that take the place of what the document has', () => {
  it('do not stop a release or a withdrawal', async () => {
    const page = await visitor.open(
      site.page(
        '/document',
        taggedPage({
          tag: 'data-reload="never"',
          body: `<iframe data-consent="analytics" data-consent-src="${frame('clobbered')}" title="x"></iframe>
          <template data-consent="analytics"><p id="shown">x</p></template>
          <script type="text/plain" data-consent="analytics" src="${site.thirdPartyFile('/slow.js', "log.push('slow')")}"></script>
          ${held('end')}`,
        }),
      ),
    )
    await page.waitFor('window.sluice?.gate')
    await page.evaluate(`(() => {
      const names = 'querySelectorAll createElement head documentElement readyState hidden isConnected currentScript write writeln createRange implementation addEventListener'
      for (const name of names.split(' ')) {
        const image = Object.assign(new Image(), { name })
        const { body } = document
        body.append(image)
      }
    })()`)
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor("log.includes('end')")
    await site.request('/clobbered.html')
    expect(await page.evaluate('log')).toEqual(['slow', 'end'])
    await page.evaluate('sluice.consent.withdraw()')
    await page.waitFor('!document.getElementById("shown")')
    expect(await page.evaluate('document.body.innerHTML.includes(" src=\\"http")')).toBe(true)
  })
})

describe('an element that throws', () => {
  it('holds itself alone, and says so once', async () => {
    const page = await visitor.open(
      site.page(
        '/throws',
        taggedPage({
          head: `<script>window.spoil = (element) => {
            for (const name of ['localName', 'isConnected', 'attributes'])
              Object.defineProperty(element, name, { get() { throw new Error('mine') } }) }</script>`,
          body: `<img id="spoilt" data-consent="analytics" data-consent-src="${image('spoilt')}" alt=""><script>spoil(document.querySelector('#spoilt'))</script>
          <script type="text/plain" data-consent="analytics" src="${site.thirdPartyFile('/fine.js', '')}" id="script"></script><script>spoil(document.querySelector('#script'))</script>
          <img data-consent="analytics" data-consent-src="${image('fine')}" alt="">${held('end')}`,
        }),
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor("log.includes('end')")
    await site.request('/fine.svg')
    await page.sentinel()
    expect(site.requests()).toEqual(['/fine.svg'])
    const errors = await page.consoleErrors()
    expect(errors.filter((error) => error.includes('mine'))).toHaveLength(2)
  })
})

describe('what no attribute can hold', () => {
  const elements: [name: string, markup: string][] = [
    ['<div>', '<div data-consent="analytics" data-consent-src="/x"></div>'],
    ['<a>', '<a data-consent="analytics" data-consent-href="/x">x</a>'],
    ['<button>', '<button data-consent="analytics">x</button>'],
    ['<style>', '<style data-consent="analytics"></style>'],
    ['<picture>', '<picture data-consent="analytics"></picture>'],
    ['<x-map>', '<x-map data-consent="analytics" data-consent-src="/x"></x-map>'],
    ['<constructor>', '<constructor data-consent="analytics" data-consent-src="/x"></constructor>'],
    ['<input>', '<input data-consent="analytics" data-consent-src="/x">'],
    ['<svg>', '<svg data-consent="analytics"></svg>'],
    ['<use>', '<svg><use data-consent="analytics" data-consent-href="/x"/></svg>'],
    ['srcdoc', '<iframe data-consent="analytics" srcdoc="x" title="x"></iframe>'],
    [
      'a script of an SVG',
      '<svg><script type="text/plain" data-consent="analytics"></script></svg>',
    ],
  ]
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(
      site.page(
        '/unholdable',
        taggedPage({
          head: '<base id="base" data-consent="analytics" data-consent-href="https://other.test/">',
          body: elements.map(([, markup]) => markup).join('') + held('end'),
        }),
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor("log.includes('end')")
    await whenSaid(page, 'a script of an SVG')
    return {
      base: await page.evaluate(() => document.querySelector('#base')?.hasAttribute('href')),
      states: await page.evaluate(() =>
        [...document.querySelectorAll('body [data-consent]')].map((element) => [
          element.getAttribute('data-consent-state'),
          element.hasAttribute('href') || element.hasAttribute('src'),
        ]),
      ),
      errors: (await page.consoleErrors()).join('\n'),
    }
  })

  it.each(elements)('%s is refused, gets nothing, and is named', (name) => {
    const at = elements.findIndex(([known]) => known === name)
    expect(seen().states[at]).toEqual(['refused', false])
    expect(seen().errors).toContain(`data-consent cannot hold ${name}; write <`)
  })

  it('data-consent-href of a base never becomes its href', () => {
    expect(seen().base).toBe(false)
  })
})

describe('on denial', () => {
  it('what was released is taken back, whatever it is', async () => {
    const other = (name: string, type: string) => site.thirdPartyFile(`/${name}`, '', { type })
    const page = await visitor.open(
      site.page(
        '/taken-back',
        taggedPage({
          tag: 'data-reload="never"',
          body: `<form><input type="image" data-consent="marketing" data-consent-src="${image('input')}" alt="x"></form>
          <video muted><track default kind="captions" data-consent="marketing" data-consent-src="${other('track.vtt', 'text/vtt')}"></video>
          <video preload="auto" muted><source data-consent="marketing" data-consent-src="${other('source.webm', 'video/webm')}" type="video/webm"></video>
          <link data-consent="marketing" rel="stylesheet" data-consent-href="${other('style.css', 'text/css')}">
          <svg width="9" height="9"><image data-consent="marketing" data-consent-href="${image('svg')}" width="9" height="9"/></svg>`,
        }),
      ),
    )
    const live = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-consent]')].map((element) => [
          element.getAttribute('data-consent-state'),
          element.hasAttribute('src') || element.hasAttribute('href'),
        ]),
      )
    await page.waitFor('window.sluice?.gate')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.evaluate('sluice.consent.acceptAll()')
    const paths = ['/input.svg', '/source.webm', '/style.css', '/svg.svg']
    await site.awaitRequests(paths)
    expect(site.requests()).toEqual(expect.arrayContaining(paths))
    expect(await live()).toEqual(Array(5).fill(['released', true]))
    await page.evaluate('sluice.consent.withdraw()')
    expect(await live()).toEqual(Array(5).fill(['held', false]))
  })
})

describe('an element that is called as a mark of Gecko', () => {
  it('changes nothing: a script that innerHTML made runs', async () => {
    const page = await visitor.open(
      site.page(
        '/gecko',
        taggedPage({
          head: '<a id="mozInnerScreenX"></a><a id="trustedTypes"></a>',
          body: '<div id="place"></div>',
        }),
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor('window.sluice?.gate')
    await page.evaluate(
      `void (document.querySelector('#place').innerHTML = \`${held('late')}\`.replaceAll('_', ''))`,
    )
    await page.waitFor("log.includes('late')")
  })
})
