import { describe, expect, inject, it } from 'vitest'
import { denied, useGuardedSite } from '../guard/guarded-site.js'
import { useSharedVisit } from '../support/shared-visit.js'
import { useVisitor } from '../support/visitor.js'

const { site, vendor, other, page: guardedPage, requestsIn } = useGuardedSite()
const visitor = useVisitor()
const stage = { site, visitor }

/** Page code that asks for the address in `url`, or at `@url`, beside the ways in e2e/guard. `box` is in the page. */
const elements: readonly [how: string, code: string][] = [
  // Kept by the page: WebKit may collect a sound that nobody holds before it has asked.
  ['new Audio(url)', 'const e = box.sound = new Audio(url); e.preload = "auto"'],
  ['audio src', 'const e = box.sound = new Audio(); e.src = url; e.load()'],
  [
    'video src',
    'const e = document.createElement("video"); e.preload = "auto"; e.src = url; box.append(e)',
  ],
  ['video poster', 'const e = document.createElement("video"); e.poster = url; box.append(e)'],
  ['video by innerHTML', 'box.innerHTML = `<video preload="auto" src="@url"></video>`'],
  [
    'source of a video',
    'const e = document.createElement("video"), s = document.createElement("source"); e.preload = "auto"; e.append(s); s.src = url; box.append(e)',
  ],
  [
    'source of a video by innerHTML',
    'box.innerHTML = `<video preload="auto"><source src="@url"></video>`',
  ],
  [
    'source of a picture by innerHTML',
    'box.innerHTML = `<picture><source srcset="@url"><img></picture>`',
  ],
  [
    'track',
    'box.innerHTML = `<video crossorigin="anonymous"></video>`; const e = document.createElement("track"); e.default = true; e.src = url; box.firstChild.append(e); e.track.mode = "showing"',
  ],
  [
    'embed',
    'const e = document.createElement("embed"); e.type = "image/svg+xml"; e.src = url; box.append(e)',
  ],
  [
    'object',
    'const e = document.createElement("object"); e.type = "image/svg+xml"; e.data = url; box.append(e)',
  ],
  [
    'object by insertAdjacentHTML',
    'box.insertAdjacentHTML("afterbegin", `<object type="image/svg+xml" data="@url"></object>`)',
  ],
  [
    'input of type image',
    'const e = document.createElement("input"); e.type = "image"; e.src = url; box.append(e)',
  ],
  ['image, as img is called too', 'box.innerHTML = `<image src="@url">`'],
  ['setHTMLUnsafe', 'box.setHTMLUnsafe(`<p><img src="@url">`)'],
  [
    'setHTMLUnsafe of a shadow root',
    'box.attachShadow({ mode: "open" }).setHTMLUnsafe(`<img src="@url">`)',
  ],
  [
    'setHTML',
    'const sanitizer = { elements: [{ name: "img", attributes: ["src"] }] }; if (box.setHTML) box.setHTML(`<img src="@url">`, { sanitizer }); else new Image().src = url',
  ],
]

const calls = (folder: string): string =>
  elements
    .map(([, code], at) => {
      const url = `${folder}/e${at}.svg`
      return `{ const url = '${url}', box = document.body.appendChild(document.createElement('div')); ${code.replaceAll('@url', url)} }`
    })
    .join('\n')
const paths = (folder: string): string[] => elements.map((_, at) => `${folder}/e${at}.svg`)

describe('what asks for an address of its own', () => {
  const seen = useSharedVisit(stage, async () => {
    for (const path of [...paths('/vendor'), ...paths('/other')])
      site.thirdPartyFile(path, '<svg xmlns="http://www.w3.org/2000/svg"/>', {
        type: 'image/svg+xml',
        headers: { 'access-control-allow-origin': '*' },
      })
    const page = await visitor.open(guardedPage(), { cookies: [denied] })
    await page.started()
    await page.do(` ${calls(vendor())} `)
    await page.do(` ${calls(other())} `)
    await site.awaitRequests(paths('/other'))
    await page.sentinel()
    const held = requestsIn('/vendor')
    const free = requestsIn('/other')
    await page.evaluate('sluice.consent.acceptAll()')
    await site.awaitRequests(paths('/vendor'))
    return { held, free, released: requestsIn('/vendor') }
  })

  it.each(elements.map(([how], at) => ({ how, file: `e${at}.svg` })))(
    'is held until the grant: $how',
    ({ how, file }) => {
      expect(seen().free).toContain(`/other/${file}`)
      expect(seen().held).not.toContain(`/vendor/${file}`)
      // Firefox asks for the text of a track that is shown already when it is shown anew.
      if (how !== 'track' || inject('engine') !== 'firefox')
        expect(seen().released).toContain(`/vendor/${file}`)
    },
  )
})

/** Requests for something else than page code, and what becomes of them; `absent` where the browser, or plain http, has none. */
const fetchers: readonly [how: string, code: string, engines: RegExp][] = [
  ['Cache.add', 'caches.open("x").then((cache) => cache.add(url))', /./],
  ['Cache.addAll', 'caches.open("x").then((cache) => cache.addAll(new Set([url])))', /./],
  [
    'AudioWorklet.addModule',
    'new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(url)',
    /./,
  ],
  ['WebTransport', 'new WebTransport(url.replace("http:", "https:")).ready', /chromium|firefox/],
  ['WebSocketStream', 'new WebSocketStream(url.replace("http:", "ws:")).opened', /chromium/],
]

describe('what fetches for a cache, a worklet or a stream', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(guardedPage(), { cookies: [denied] })
    await page.started()
    const outcomes: string[] = []
    for (const [, code] of fetchers) {
      outcomes.push(
        await page.evaluate<string>(
          `(async () => { const url = vendor + '/a.js'; return ${code} })().then(() => 'passed', ({ message }) => message)`,
        ),
      )
    }
    await page.sentinel()
    return { outcomes, requests: requestsIn('/vendor') }
  })

  it.each(fetchers.filter(([, , engines]) => engines.test(inject('engine'))).map(([how]) => how))(
    'is refused: %s',
    (how) => {
      const at = fetchers.findIndex(([one]) => one === how)
      expect(seen().outcomes[at]).toContain('without consent for vendor')
    },
  )

  it('leaves in no case', () => {
    expect(seen().requests).toEqual([])
  })
})

describe('a page whose elements are called as what the guard reads', () => {
  const names =
    'defaultView baseURI createElement implementation querySelector querySelectorAll addEventListener'
  const images = names.split(' ').map((name) => `<img name="${name}"><form name="${name}"></form>`)
  const fields =
    'matches querySelectorAll querySelector localName namespaceURI nodeType parentNode parentElement ownerDocument getAttribute setAttribute removeAttribute children append host url'
  const form = `<form>${fields
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('')}<img src="URL"></form>`
  const uses: readonly [how: string, code: string][] = [
    ['written into', 'form.innerHTML = form.innerHTML.replace("#", "?")'],
    ['written in place of', 'form.outerHTML = markup'],
    ['written beside', 'form.insertAdjacentHTML("afterend", markup)'],
    ['written at its end', 'form.insertAdjacentHTML("beforeend", markup.slice(6, -7))'],
    ['copied', 'document.body.append(form.cloneNode(true))'],
    ['imported', 'document.body.append(document.importNode(form, true))'],
    ['moved', 'document.body.prepend(form)'],
    [
      'asked for a fragment',
      'const range = document.createRange(); range.selectNodeContents(form); document.body.append(range.createContextualFragment(markup))',
    ],
  ]
  const seen = useSharedVisit(stage, async () => {
    // They are gone before the tag comes: this is about the guard alone.
    const early = `<script>
      new Image().src = vendor + '/c.svg'
      document.body.insertAdjacentHTML('beforeend', '<div hidden><img src="' + vendor + '/d.svg"></div>')
      log.push(document.body.lastChild.firstChild.src)
      for (const element of Document.prototype.querySelectorAll.call(document, '[name]')) element.remove()
    </script>`
    const url = guardedPage({ first: images.join(''), head: early })
    const page = await visitor.open(url, { cookies: [denied] })
    await page.started()
    const answered = await page.evaluate('log[0]')
    const outcomes: string[] = []
    for (const [at, [, code]] of uses.entries()) {
      const markup = form.replace('URL', `${vendor()}/a.svg?${at}`)
      outcomes.push(
        await page.evaluate<string>(`(() => {
          const markup = ${JSON.stringify(markup)}
          const form = document.body.appendChild(new DOMParser().parseFromString(markup, 'text/html').forms[0])
          try { ${code} } catch (error) { return String(error) }
          return 'done'
        })()`),
      )
    }
    await page.do(`new Image().src = vendor + '/b.svg', new Image().src = other + '/b.svg'`)
    await site.request('/other/b.svg')
    await page.sentinel()
    const held = requestsIn('/vendor')
    await page.evaluate('sluice.consent.acceptAll()')
    await site.awaitRequests(['a', 'b', 'c', 'd'].map((file) => `/vendor/${file}.svg`))
    return { answered, outcomes, held, released: requestsIn('/vendor') }
  })

  it.each(uses.map(([how], at) => ({ how, at })))('its form is $how as ever', ({ at }) => {
    expect(seen().outcomes[at]).toBe('done')
  })

  it('sends nothing to a denied host, and goes on at the grant', () => {
    expect(seen().held).toEqual([])
    expect(seen().answered).toBe(`${vendor()}/d.svg`)
    for (const file of ['a', 'b', 'c', 'd'])
      expect(seen().released).toContain(`/vendor/${file}.svg`)
  })
})

describe('markup that says it was released', () => {
  it('is not believed', async () => {
    const page = await visitor.open(guardedPage(), { cookies: [denied] })
    await page.started()
    await page.do(`
      const box = document.body.appendChild(document.createElement('div'))
      for (const folder of [vendor, other])
        box.insertAdjacentHTML('beforeend', '<iframe data-consent="vendor" data-consent-state="released" src="' + folder + '/a.html"></iframe><img data-consent-state="released" src="' + folder + '/a.svg">')
    `)
    await site.request('/other/a.svg')
    await page.sentinel()
    expect(requestsIn('/vendor')).toEqual([])
  })
})
