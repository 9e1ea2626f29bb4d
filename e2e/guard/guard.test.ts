import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
const cors = { headers: { 'access-control-allow-origin': '*' } }
let vendor: string
let other: string

beforeAll(() => {
  vendor = site.thirdParty('/vendor')
  other = site.thirdParty('/other')
  for (const folder of ['/vendor', '/other']) {
    for (const name of ['a', 'b', 'c', 'd']) {
      site.thirdPartyFile(`${folder}/${name}.svg`, svg, { type: 'image/svg+xml' })
      site.thirdPartyFile(`${folder}/${name}.js`, `log.push('${name}')`)
      site.thirdPartyFile(`${folder}/${name}.html`, 'frame', { type: 'text/html' })
      site.thirdPartyFile(`${folder}/${name}.css`, '')
      site.thirdPartyFile(`${folder}/${name}.json`, '{}', cors)
    }
  }
})

let pages = 0

/** A page whose JSON declares the vendor's folder of the other origin as the hosts of a service. */
function guardedPage({ head = '', body = '', config = '' } = {}): string {
  const hosts = [vendor.replace('http://', '').concat('/*')]
  const json = JSON.stringify({
    services: [{ name: 'vendor', category: 'marketing', provider: 'Them', hosts }],
    reload: 'never',
  })
  return site.page(
    `/guard/${pages++}`,
    taggedPage({
      head: `<script type="application/json" data-sluice="config">${config || json}</script>
      <script src="/sluice/sluice-guard.js"></script>
      <script>window.vendor = '${vendor}'; window.other = '${other}'</script>${head}`,
      body,
    }),
  )
}

const open = (cookies: string[] = []): Promise<Page> => visitor.open(guardedPage(), { cookies })
const granted = recordCookie(['analytics', 'marketing', 'vendor'])
const denied = recordCookie(['analytics'], ['marketing', 'vendor'])

/** Page code that asks for the address in `url`, or at `@url`, and what it asks for. */
const ways: [name: string, code: string, file: string][] = [
  ['new Image().src', 'new Image().src = url', 'a.svg'],
  ['img srcset', 'new Image().srcset = url + " 1x"', 'a.svg'],
  ['img setAttribute', 'new Image().setAttribute("src", url)', 'a.svg'],
  ['img setAttributeNS', 'new Image().setAttributeNS(null, "src", url)', 'a.svg'],
  [
    'script src, then inserted',
    'const e = document.createElement("script"); e.src = url; document.head.appendChild(e)',
    'a.js',
  ],
  [
    'script inserted, then src',
    'const e = document.createElement("script"); document.head.append(e); e.src = url',
    'a.js',
  ],
  [
    'script before the first one',
    'const e = document.createElement("script"); e.async = 1; e.src = url; const s = document.getElementsByTagName("script")[0]; s.parentNode.insertBefore(e, s)',
    'a.js',
  ],
  [
    'script of a fragment made from text',
    'document.head.append(document.createRange().createContextualFragment(`<script src="@url"></scr` + `ipt>`))',
    'a.js',
  ],
  [
    'cloned script',
    'const e = document.createElement("script"); e.src = url; document.head.append(e.cloneNode())',
    'a.js',
  ],
  [
    'iframe src',
    'const e = document.createElement("iframe"); e.src = url; document.body.append(e)',
    'a.html',
  ],
  [
    'iframe inserted, then setAttribute',
    'const e = document.createElement("iframe"); document.body.append(e); e.setAttribute("src", url)',
    'a.html',
  ],
  [
    'style sheet',
    'const e = document.createElement("link"); e.rel = "stylesheet"; e.href = url; document.head.append(e)',
    'a.css',
  ],
  ['img by innerHTML', 'document.querySelector("h1").innerHTML = `<img src="@url">`', 'a.svg'],
  [
    'img by innerHTML of an element out of the page',
    'document.createElement("div").innerHTML = `<b><img src=@url>`',
    'a.svg',
  ],
  [
    'img by outerHTML',
    'document.querySelector("h1").outerHTML = `<h1><img src="@url"></h1>`',
    'a.svg',
  ],
  [
    'iframe by insertAdjacentHTML',
    'document.body.insertAdjacentHTML("beforeend", `<iframe src="@url"></iframe>`)',
    'a.html',
  ],
  [
    'link by insertAdjacentHTML',
    'document.querySelector("h1").insertAdjacentHTML("beforebegin", `<link rel="stylesheet" href="@url">`)',
    'a.css',
  ],
  [
    'img by innerHTML of a shadow root',
    'const e = document.createElement("div"); document.body.append(e); e.attachShadow({ mode: "open" }).innerHTML = `<img src="@url">`',
    'a.svg',
  ],
  [
    'cloned template',
    'const e = document.createElement("template"); e.innerHTML = `<p><img src="@url"></p>`; document.body.append(e.content.cloneNode(true))',
    'a.svg',
  ],
  [
    'imported template',
    'const e = document.createElement("template"); e.innerHTML = `<p><img src="@url"></p>`; document.body.append(document.importNode(e.content, true))',
    'a.svg',
  ],
  [
    'img of a fragment made from text',
    'document.createRange().createContextualFragment(`<img src="@url">`)',
    'a.svg',
  ],
  ['cloned img', 'const e = new Image(); e.src = url; e.cloneNode()', 'a.svg'],
  [
    'another document',
    'const e = new DOMParser().parseFromString(`<iframe src="@url"></iframe>`, "text/html"); document.body.append(e.querySelector("iframe"))',
    'a.html',
  ],
]
const run = (code: string, url: string) =>
  `(() => { const url = '${url}'; ${code.replaceAll('@url', url)} })()`

describe('what page code puts into the page', () => {
  it.each(ways)('by %s is held, and let go once on the grant', async (_, code, file) => {
    const page = await open()
    await page.see('banner')
    await page.evaluate(run(code, `${vendor}/${file}`))
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await site.request(`/vendor/${file}`)
    await page.sentinel()
    await page.evaluate('sluice.consent.acceptAll()')
    await page.sentinel()
    expect(site.requests()).toEqual([`/vendor/${file}`])
    if (file.endsWith('.js')) expect(await page.waitFor('log.length && log')).toEqual(['a'])
    expect(await page.consoleErrors()).toEqual([])
  })

  it.each(ways)('by %s goes at once to a host that nobody declared', async (_, code, file) => {
    const page = await open()
    await page.evaluate(run(code, `${other}/${file}`))
    await site.request(`/other/${file}`)
  })

  it('goes at once where the visitor has granted it already', async () => {
    const page = await open([granted])
    await page.waitFor('window.sluice?.consent')
    for (const [, code, file] of ways.slice(0, 2))
      await page.evaluate(run(code, `${vendor}/${file}`))
    await site.request('/vendor/a.svg')
  })

  it('before the tag is there waits for it, and goes in the order in which it was set', async () => {
    const script = (name: string) =>
      `e = document.createElement('script'); e.async = false; e.src = vendor + '/${name}.js';`
    const url = guardedPage({
      head: `<script>
        let e; ${script('c')} const c = e; ${script('a')} document.head.append(e); ${script('b')} document.head.append(e, c)
        new Image().src = vendor + '/d.svg'</script>`,
    })
    const page = await visitor.open(url, { cookies: [granted] })
    await page.waitFor('log.length === 3')
    expect(await page.evaluate('log')).toEqual(['c', 'a', 'b'])
    await site.request('/vendor/d.svg')
  })

  it('stays held after a denial', async () => {
    const page = await open([denied])
    await page.waitFor('window.sluice?.consent')
    for (const [, code, file] of ways) await page.evaluate(run(code, `${vendor}/${file}`))
    await page.sentinel()
    expect(site.requests()).toEqual([])
  })

  it('runs no script that markup brought, as ever', async () => {
    const page = await open([granted])
    await page.waitFor('window.sluice?.consent')
    await page.evaluate('sluice.consent.decide({ marketing: false })')
    await page.evaluate(
      run(
        'document.body.innerHTML = `<script src="@url.js"></scr` + `ipt><img src="@url.svg">`',
        `${vendor}/a`,
      ),
    )
    await page.evaluate('sluice.consent.decide({ marketing: true })')
    await site.request('/vendor/a.svg')
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual([])
    expect(site.requests()).toEqual(['/vendor/a.svg'])
  })
})

const reason = (what: string) => `[sluice] ${what}: nothing goes to HOST without consent for vendor`

describe('what page code sends', () => {
  const sent: [name: string, code: string, outcome: unknown][] = [
    ['fetch', 'fetch(url).catch(String)', `TypeError: ${reason('fetch')}`],
    ['fetch of a URL', 'fetch(new URL(url)).catch(String)', `TypeError: ${reason('fetch')}`],
    [
      'fetch of a Request',
      'fetch(new Request(url)).catch(String)',
      `TypeError: ${reason('fetch')}`,
    ],
    [
      'fetch that outlives the page',
      'fetch(url, { method: "POST", body: "x", keepalive: true }).catch(String)',
      `TypeError: ${reason('fetch')}`,
    ],
    ['sendBeacon', 'navigator.sendBeacon(url, "x")', false],
    [
      'XMLHttpRequest',
      `new Promise((done) => {
        const xhr = new XMLHttpRequest(), seen = []
        for (const type of ['loadstart', 'load', 'error', 'timeout', 'abort']) xhr.addEventListener(type, () => seen.push(type))
        xhr.upload.onerror = () => seen.push('upload error')
        xhr.addEventListener('loadend', () => done([...seen, 'loadend', xhr.readyState, xhr.status, xhr.responseText]))
        xhr.open('POST', url)
        xhr.setRequestHeader('Content-Type', 'text/plain')
        xhr.send('x')
        seen.push('sent')
      })`,
      ['loadstart', 'sent', 'upload error', 'error', 'loadend', 4, 0, ''],
    ],
    [
      'XMLHttpRequest that waits',
      `(() => { const xhr = new XMLHttpRequest(); xhr.open('GET', url, false); try { xhr.send() } catch (error) { return error.name } })()`,
      'NetworkError',
    ],
    [
      'WebSocket',
      '(() => { try { new WebSocket(url.replace("http", "ws")) } catch (error) { return [error.name, error.message, error instanceof DOMException] } })()',
      ['SecurityError', reason('WebSocket'), true],
    ],
    [
      'EventSource',
      '(() => { try { new EventSource(url) } catch (error) { return [error.name, error.message, error instanceof DOMException] } })()',
      ['SecurityError', reason('EventSource'), true],
    ],
  ]
  it.each(sent)('by %s fails, says why, and does not leave', async (name, code, outcome) => {
    const page = await open([denied])
    await page.waitFor('window.sluice?.consent')
    const result = await page.evaluate(
      `(() => { const url = '${vendor}/a.json'; return Promise.resolve(${code}) })()`,
    )
    const inFull = (text: string) => text.replace('HOST', new URL(vendor).host)
    expect(result).toEqual(JSON.parse(inFull(JSON.stringify(outcome))))
    await page.sentinel()
    expect(site.requests()).toEqual([])
    if (/XML|Beacon/.test(name)) {
      expect(await page.consoleErrors()).toEqual([inFull(reason(name.split(' ')[0] as string))])
    }
  })

  const passing: [string, string][] = [
    ['fetch', 'fetch(url)'],
    ['fetch of a Request', 'fetch(new Request(url))'],
    ['sendBeacon', 'navigator.sendBeacon(url, "x")'],
    [
      'XMLHttpRequest',
      '(() => { const x = new XMLHttpRequest(); x.open("GET", url); x.send() })()',
    ],
    ['WebSocket', '(() => { new WebSocket(url.replace("http", "ws")) })()'],
    ['EventSource', '(() => { new EventSource(url).onerror = (e) => e.target.close() })()'],
  ]
  it.each(passing)(
    'by %s goes out where nobody declared the host, or it is granted',
    async (_, code) => {
      const page = await open([denied])
      await page.waitFor('window.sluice?.consent')
      const send = (url: string) =>
        page.evaluate(
          `(() => { const url = '${url}'; return Promise.resolve(${code}).then(() => {}) })()`,
        )
      await send(`${other}/a.json`)
      await site.request('/other/a.json')
      await page.evaluate('sluice.consent.acceptAll()')
      await send(`${vendor}/a.json`)
      await site.request('/vendor/a.json')
      await page.evaluate('sluice.consent.rejectAll()')
      const before = site.requests()
      await send(`${vendor}/b.json`).catch(() => {})
      await page.sentinel()
      expect(site.requests()).toEqual(before)
    },
  )

  it('on an open connection ends with the grant', async () => {
    site.thirdPartyFile('/vendor/events', '', {
      type: 'text/event-stream',
      delay: new Promise(() => {}),
    })
    const page = await open([granted])
    await page.waitFor('window.sluice?.consent')
    await page.evaluate('[(window.source = new EventSource(vendor + "/events")), 0][1]')
    await site.request('/vendor/events')
    await page.evaluate('sluice.consent.rejectAll()')
    expect(await page.evaluate('source.readyState')).toBe(2)
  })

  it('keeps constructors what they are', async () => {
    const page = await open()
    expect(
      await page.evaluate(`(() => {
        const socket = new (class Own extends WebSocket {})('ws://localhost:1/')
        return [WebSocket.name, WebSocket.length, WebSocket.OPEN, EventSource.CLOSED, fetch.name, fetch.length,
          socket instanceof WebSocket, Object.keys(window).includes('fetch'), Object.keys(window).includes('WebSocket')]
      })()`),
    ).toEqual(['WebSocket', 1, 1, 2, 'fetch', 1, true, true, false])
  })
})

describe('what it cannot stop', () => {
  it.each([
    [
      'script',
      '<script src="URL"></script>',
      'a.js',
      '<script type="text/plain" data-consent="vendor" src="URL">',
    ],
    ['img', '<img src="URL" alt="">', 'a.svg', '<img data-consent="vendor" data-src="URL">'],
    [
      'iframe',
      '<iframe src="URL"></iframe>',
      'a.html',
      '<iframe data-consent="vendor" data-src="URL">',
    ],
    [
      'link',
      '<link rel="stylesheet" href="URL">',
      'a.css',
      '<link data-consent="vendor" data-href="URL">',
    ],
  ])('static markup, it says with what to write: %s', async (_, markup, file, advice) => {
    const url = `${vendor}/${file}`
    const body = markup.replace('URL', url)
    const page = await visitor.open(guardedPage({ body: body + body }))
    await page.see('banner')
    await page.waitFor("__console.some(({ text }) => text.includes('before it could be held'))")
    expect(await page.consoleWarnings()).toEqual([
      `[sluice] Requested before it could be held; write ${advice.replace('URL', url)}`,
    ])
  })

  it('nothing is said of what was let go', async () => {
    const page = await open()
    await page.see('banner')
    await page.evaluate('new Image().src = vendor + "/a.svg"')
    await page.press('accept-all')
    await site.request('/vendor/a.svg')
    await page.evaluate('sluice.consent.rejectAll()')
    await page.sentinel()
    expect(await page.consoleWarnings()).toEqual([])
  })
})

describe('a config that is wrong', () => {
  it.each([
    ['not JSON', '{', 'JSON'],
    ['a list missing', '{"services": {}}', 'config: services takes a list'],
    [
      'no pattern',
      '{"services": [{"name": "x", "category": "marketing", "provider": "x", "hosts": ["https://x.test"]}]}',
      'x: hosts takes example.com',
    ],
  ])(
    'is an error that says so, and Google is guarded all the same: %s',
    async (_, config, said) => {
      const page = await visitor.open(guardedPage({ config }))
      const errors = (await page.consoleErrors()).join()
      expect(errors).toContain('[sluice] guard: only Google is guarded:')
      expect(errors).toContain(said)
      expect(
        await page.evaluate("fetch('https://www.google-analytics.com/g/collect').catch(String)"),
      ).toContain('without consent for google-analytics')
    },
  )

  it('is missing: the same', async () => {
    const page = await visitor.open(
      site.page(
        '/guard/none',
        taggedPage({ head: '<script src="/sluice/sluice-guard.js"></script>' }),
      ),
    )
    expect((await page.consoleErrors()).join()).toContain(
      'no <script type="application/json" data-sluice="config"> stands above it',
    )
  })
})

describe('with the gate and the adapters', () => {
  it('what the gate releases goes', async () => {
    const page = await visitor.open(
      guardedPage({
        body: `<script type="text/plain" data-consent="vendor" src="${vendor}/a.js"></script>
        <iframe data-consent="vendor" data-src="${vendor}/a.html" title="x"></iframe>
        <template data-consent="vendor"><script src="${vendor}/b.js"></script></template>`,
      }),
    )
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('b')")
    await site.request('/vendor/a.html')
    expect(await page.evaluate('log')).toEqual(['a', 'b'])
  })
})

describe('under Trusted Types', () => {
  const policy = "require-trusted-types-for 'script'; trusted-types page sluice"
  it('text is refused as ever, and what the page trusts is released as it was', async () => {
    const hosts = [vendor.replace('http://', '').concat('/*')]
    const page = await visitor.open(
      site.page(
        '/guard/trusted',
        `<!doctype html><html lang="en"><head><title>Test</title><script>window.log = []; window.vendor = '${vendor}'</script>
        <script type="application/json" data-sluice="config">${JSON.stringify({ services: [{ name: 'vendor', category: 'marketing', provider: 'x', hosts }] })}</script>
        <script src="/sluice/sluice-guard.js"></script><script async src="/sluice/sluice.js"></script></head><body><div id="box"></div></body></html>`,
        { headers: { 'Content-Security-Policy': policy } },
      ),
    )
    await page.see('banner')
    const refused = await page.evaluate(`(() => {
      const script = document.createElement('script')
      const box = document.querySelector('#box')
      return [
        () => { script.src = vendor + '/a.js' },
        () => script.setAttribute('src', vendor + '/a.js'),
        () => { box.innerHTML = '<img src="' + vendor + '/a.svg">' },
        () => { box.outerHTML = '<img src="' + vendor + '/a.svg">' },
        () => box.insertAdjacentHTML('beforeend', '<img src="' + vendor + '/a.svg">'),
      ].map((act) => { try { return act() ?? 'passed' } catch (error) { return error.name } })
    })()`)
    expect(refused).toEqual(Array(5).fill('TypeError'))
    await page.evaluate(`(() => {
      const policy = trustedTypes.createPolicy('page', { createScriptURL: (x) => x, createHTML: (x) => x })
      const script = document.createElement('script')
      script.src = policy.createScriptURL(vendor + '/b.js')
      document.head.append(script)
      document.querySelector('#box').innerHTML = policy.createHTML('<img src="' + vendor + '/b.svg">')
    })()`)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('b')")
    await site.request('/vendor/b.svg')
  })
})
