import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const nonce = 'c2x1aWNl'
const strict = `script-src 'nonce-${nonce}' 'strict-dynamic'; base-uri 'none'`

const file = (name: string) =>
  site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`, {
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
const own = (code: string) => `<script nonce="${nonce}">${code}</script>`
const held = (name: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>log.push('${name}')</script>`

/** Markup that somebody else has got into the page; each would log its name, or ask for a file of that name. */
const injections: [name: string, markup: (file: string, name: string) => string][] = [
  ['file', (file) => `<script type="text/plain" data-consent="necessary" src="${file}"></script>`],
  [
    'async',
    (file) => `<script type="text/plain" data-consent="necessary" async src="${file}"></script>`,
  ],
  ['inline', (_, name) => held(name)],
  [
    'module',
    (file) =>
      `<script type="text/plain" data-consent="analytics" data-type="module" src="${file}"></script>`,
  ],
  ['inline-module', (_, name) => held(name, 'data-type="module"')],
  [
    'data-address',
    (_, name) =>
      `<script type="text/plain" data-consent="analytics" src="data:text/javascript,log.push('${name}')"></script>`,
  ],
  [
    'swallowed',
    (file) =>
      `<script type="text/plain" data-consent="analytics" src="${file}" x="<script" nonce="${nonce}"></script>`,
  ],
  [
    'svg',
    (file) =>
      `<svg><script type="text/plain" data-consent="analytics" href="${file}"></script></svg>`,
  ],
  [
    'template',
    (file) => `<template data-consent="analytics"><script src="${file}"></script></template>`,
  ],
  [
    'held-in-template',
    (file) =>
      `<template data-consent="analytics"><p><script type="text/plain" src="${file}"></script></p></template>`,
  ],
  [
    'inner-template',
    (file) =>
      `<template data-consent="analytics"><template data-consent="necessary"><script src="${file}"></script></template></template>`,
  ],
  [
    'svg-in-template',
    (file) =>
      `<template data-consent="analytics"><svg><script href="${file}"></script></svg></template>`,
  ],
  [
    'open-root',
    (file) =>
      `<template data-consent="analytics"><div><template shadowrootmode="open"><script src="${file}"></script></template></div></template>`,
  ],
  [
    'closed-root',
    (file) =>
      `<template data-consent="analytics"><div><template shadowrootmode="closed"><script src="${file}"></script></template></div></template>`,
  ],
  [
    'innerHTML',
    (file) =>
      `<div id="place"></div>${own(`place.innerHTML = '<script type="text/plain" data-consent="analytics" src="${file}"></scr' + 'ipt>'`)}`,
  ],
  [
    'clone',
    (file) => `<script id="original" type="text/plain" data-consent="none" src="${file}"></script>
      ${own("addEventListener('load', () => { const copy = original.cloneNode(); copy.dataset.consent = 'analytics'; document.body.append(copy) })")}`,
  ],
  [
    'written',
    (file) =>
      `<script nonce="${nonce}" type="text/plain" data-consent="analytics">document.write('<script src="${file}"></scr' + 'ipt><svg><script href="${file}"></scr' + 'ipt></svg>')</script>`,
  ],
]

const pageOf = ({ head = '', tag = `nonce="${nonce}"`, body = '' }) =>
  `<!doctype html><html lang="en"><head><title>Test</title>${head}${own('window.log = []')}
  <script ${tag} async src="/sluice/sluice.js"></script></head><body>${body}
  ${held('own', `nonce="${nonce}"`)}<script nonce="${nonce}" type="text/plain" data-consent="analytics" src="${file('own-file')}"></script>
  ${held('end', `nonce="${nonce}"`)}</body></html>`

describe.each([
  ['a header', strict, '', undefined],
  [
    'a meta element',
    '',
    `<meta http-equiv="Content-Security-Policy" content="${strict}">`,
    undefined,
  ],
  ['a header, and the tag has no nonce', strict, '', ''],
])('where the policy of %s gives nonces', (from, header, head, tag) => {
  const seen = useSharedVisit(stage, async () => {
    const body = injections.map(([name, markup]) => markup(file(name), name)).join('')
    const loader = own(
      "document.head.append(Object.assign(document.createElement('script'), { src: '/sluice/sluice.js' }))",
    )
    const html =
      tag === ''
        ? pageOf({ head, body, tag: 'type="text/x-none"' }).replace('</head>', `${loader}</head>`)
        : pageOf({ head, body })
    const page = await visitor.open(
      site.page(`/gadget/${from.replaceAll(/\W/g, '-')}`, html, {
        headers: header ? { 'Content-Security-Policy': header } : {},
      }),
      { cookies: [grantedAll] },
    )
    await page.waitFor("log.includes('end')")
    await page.sentinel()
    return {
      log: await page.evaluate<string[]>('log'),
      requests: site.requests(),
      errors: (await page.consoleErrors()).join('\n'),
    }
  })

  it.each(injections)('nothing gives life to a script without one: %s', (name) => {
    expect(seen().requests).not.toContain(`/${name}.js`)
    expect(seen().log).not.toContain(name)
  })

  it('what the site wrote with it runs', () => {
    expect(seen().log).toEqual(['own', 'own-file', 'end'])
  })

  it('the console says what to write', () => {
    expect(seen().errors).toContain(
      `Not released: it lacks the nonce of the page's policy; write <script nonce="…" type="text/plain" data-consent="necessary">`,
    )
    expect(seen().errors).toContain('data-consent cannot hold a script of an SVG')
  })
})

describe('markup with a nonce that somebody made up', () => {
  const injected = () =>
    `<script nonce="abc" type="text/plain" data-consent="analytics" src="${file('made-up')}"></script>`

  it('does not run, and does not keep the site’s own from running', async () => {
    const page = await visitor.open(
      site.page('/made-up', pageOf({ body: injected() }), {
        headers: { 'Content-Security-Policy': strict },
      }),
      { cookies: [grantedAll] },
    )
    await page.waitFor("log.includes('end')")
    await page.sentinel()
    // WebKit may have the site's own file from the visit before.
    expect(await page.evaluate('log')).toEqual(['own', 'own-file', 'end'])
    expect(site.requests()).not.toContain('/made-up.js')
  })

  it('where the tag has none, nothing says which is the page’s, and the console says what to do', async () => {
    const html = pageOf({ tag: 'type="text/x-none"', body: injected() }).replace(
      '</head>',
      `${own("document.head.append(Object.assign(document.createElement('script'), { src: '/sluice/sluice.js' }))")}</head>`,
    )
    const page = await visitor.open(
      site.page('/who-knows', html, { headers: { 'Content-Security-Policy': strict } }),
      { cookies: [grantedAll] },
    )
    await page.waitFor(() => document.querySelectorAll('[data-consent-state=refused]').length === 4)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await whenSaid(
      page,
      'scripts of the page have different nonces; write nonce="…" on the tag, or createGate(consent, { nonce })',
    )
  })
})

describe('where no policy gives nonces', () => {
  it('without a policy a script needs no nonce, whatever another has', async () => {
    const page = await visitor.open(
      site.page(
        '/no-policy',
        `<!doctype html><html lang="en"><head><title>Test</title><script>window.log = []</script>
        <script async src="/sluice/sluice.js"></script></head><body>${held('first', 'nonce="left-over"')}${held('end')}</body></html>`,
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor("log.includes('end')")
    expect(await page.evaluate('log')).toEqual(['first', 'end'])
    expect(await page.consoleErrors()).toEqual([])
  })
})

describe('where Trusted Types are enforced', () => {
  it('text is as trusted after the release as it was before', async () => {
    const make = (name: string, fill: string) => `{
      const held = document.createElement('script')
      held.type = 'text/plain'; held.dataset.consent = 'analytics'; held.nonce = document.currentScript.nonce
      const text = "log.push('${name}')"
      ${fill}
      document.body.append(held)
    }`
    const body =
      own(`window.own = window.trustedTypes?.createPolicy('page', { createScript: (text) => text, createHTML: (text) => text })
      const trusted = (text) => own ? own.createScript(text) : text
      ${make('text-node', 'held.append(text)')}
      ${make('string', 'try { held.text = text } catch {}')}
      ${make('trusted', 'held.text = trusted(text)')}
      ${make('trusted-in-order', 'held.async = false; held.text = trusted(text)')}
addEventListener('add', () => {
        const place = document.body.appendChild(document.createElement('div'))
        const text = '<script nonce="${nonce}" type="text/plain" data-consent="analytics">log.push("markup")</scr' + 'ipt>'
        place.innerHTML = own ? own.createHTML(text) : text
      })
      ${make('end', 'held.text = trusted(text)')}`)
    const page = await visitor.open(
      site.page('/trusted', pageOf({ body: `<p>x</p>` }).replace('</body>', `${body}</body>`), {
        headers: {
          'Content-Security-Policy': `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'`,
        },
      }),
      { cookies: [grantedAll] },
    )
    await page.waitFor(
      "log.includes('trusted-in-order') && log.filter((what) => what === 'end').length === 2",
    )
    await page.evaluate("dispatchEvent(new Event('add'))")
    await page.waitFor(() => document.querySelector('div [data-consent-state=refused]'))
    const log = await page.evaluate<string[]>('log')
    expect(log).not.toContain('text-node')
    expect(log).not.toContain('string')
    expect(log).not.toContain('markup')
    await whenSaid(page, "the page's Trusted Types refuse the text of a script that innerHTML made")
  })
})
