import { describe, expect, inject, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
const image = (name: string) => site.thirdPartyFile(`/${name}.svg`, svg, { type: 'image/svg+xml' })
const frame = (name: string) =>
  site.thirdPartyFile(`/${name}.html`, `<p>${name}</p>`, { type: 'text/html' })
const other = (name: string, type: string) => site.thirdPartyFile(`/${name}`, '', { type })

describe('every element that makes a request is held and released', () => {
  it.each<[string, () => string, string]>([
    [
      'iframe',
      () => `<iframe data-consent="marketing" data-src="${frame('frame')}" title="x"></iframe>`,
      '/frame.html',
    ],
    ['img', () => `<img data-consent="marketing" data-src="${image('img')}" alt="">`, '/img.svg'],
    [
      'img with srcset',
      () => `<img data-consent="marketing" data-srcset="${image('set')} 1x" alt="">`,
      '/set.svg',
    ],
    [
      'picture',
      () =>
        `<picture><source data-consent="marketing" data-srcset="${image('picture')}"><img alt=""></picture>`,
      '/picture.svg',
    ],
    [
      'video',
      () =>
        `<video data-consent="marketing" preload="auto" muted data-src="${other('movie.webm', 'video/webm')}"></video>`,
      '/movie.webm',
    ],
    [
      'video poster',
      () => `<video data-consent="marketing" data-poster="${image('poster')}"></video>`,
      '/poster.svg',
    ],
    [
      'video source',
      () =>
        `<video preload="auto" muted><source data-consent="marketing" data-src="${other('source.webm', 'video/webm')}" type="video/webm"></video>`,
      '/source.webm',
    ],
    [
      'audio',
      () =>
        `<audio data-consent="marketing" preload="auto" data-src="${other('sound.wav', 'audio/wav')}"></audio>`,
      '/sound.wav',
    ],
    [
      'embed',
      () => `<embed data-consent="marketing" type="text/html" data-src="${frame('embed')}">`,
      '/embed.html',
    ],
    [
      'object',
      () =>
        `<object data-consent="marketing" type="text/html" data-src="${frame('object')}"></object>`,
      '/object.html',
    ],
    [
      'link',
      () =>
        `<link data-consent="marketing" rel="stylesheet" data-href="${other('style.css', 'text/css')}">`,
      '/style.css',
    ],
    [
      'template',
      () =>
        `<template data-consent="marketing"><p>Hi</p><img data-src="${image('in-template')}" alt=""></template>`,
      '/in-template.svg',
    ],
  ])('%s', async (name, markup, path) => {
    const url = site.page(
      `/element/${name.replaceAll(' ', '-')}`,
      taggedPage({ body: `<div id="it">${markup()}</div>` }),
    )
    const page = await visitor.open(url)
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    const state = () => document.querySelector('[data-consent]')?.getAttribute('data-consent-state')
    expect(await page.evaluate(state)).toBe('held')
    await page.press('accept-all')
    await site.request(path)
    await page.waitFor(state)
    expect(await page.evaluate(state)).toBe('released')
  })
})

describe('a template', () => {
  it('puts all its nodes behind it in their order, and its scripts take their turn', async () => {
    const slow = site.thirdPartyFile('/t-slow.js', "log.push('slow')", {
      type: 'text/javascript',
      delay: 200,
    })
    const page = await visitor.open(
      site.page(
        '/template',
        taggedPage({
          body: `<div id="it"><script type="text/plain" data-consent="analytics">log.push('before')</script>
          <template data-consent="marketing"><p>one</p>text<div><b>two</b><script>log.push('nested')</script></div><script src="${slow}"></script><script>log.push('after slow')</script></template>
          <script type="text/plain" data-consent="analytics">log.push('behind')</script></div>`,
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor("log.includes('behind')")
    expect(await page.evaluate('log')).toEqual(['before', 'nested', 'slow', 'after slow', 'behind'])
    expect(
      await page.evaluate(
        () => document.querySelector('template')?.nextElementSibling?.textContent,
      ),
    ).toBe('one')
  })

  it('that says src is requested by Firefox all the same, and the console says what to write', async () => {
    const page = await visitor.open(
      site.page(
        '/template-live',
        taggedPage({
          body: `<template data-consent="marketing"><img src="${image('live-in-template')}" alt=""></template>`,
        }),
      ),
    )
    await page.see('banner')
    await page.sentinel()
    const firefox = inject('engine') === 'firefox'
    expect(site.requests()).toEqual(firefox ? ['/live-in-template.svg'] : [])
    expect((await page.consoleWarnings()).join()).toContain('write data-src')
  })

  it('may hold a template and other held markup with conditions of their own', async () => {
    const page = await visitor.open(
      site.page(
        '/template-nested',
        taggedPage({
          tag: 'data-reload="never"',
          body: `<template data-consent="analytics"><p id="outer">outer</p><template data-consent="marketing"><p id="inner">inner</p></template><img data-consent="marketing" data-src="${image('inner')}" alt=""></template>`,
        }),
      ),
      { cookies: [recordCookie(['analytics'], ['marketing'])] },
    )
    await page.waitFor(() => document.querySelector('#outer'))
    await page.sentinel()
    expect(await page.evaluate(() => document.querySelector('#inner'))).toBeNull()
    expect(site.requests()).toEqual([])
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor(() => document.querySelector('#inner'))
    await site.request('/inner.svg')
  })
})

describe('on denial', () => {
  it('what can be taken back goes back to its held form, without a reload', async () => {
    const page = await visitor.open(
      site.page(
        '/undo',
        taggedPage({
          body: `<iframe data-consent="marketing" data-src="${frame('undo')}" title="x"></iframe>
          <img data-consent="marketing" data-src="${image('undo')}" alt="">
          <template data-consent="marketing"><p id="content">content</p></template>`,
        }),
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor(() => document.querySelector('#content'))
    await site.request('/undo.html')
    await site.request('/undo.svg')
    await page.evaluate('[(window.beforeReload = true), sluice.consent.withdraw()]')
    await page.waitFor(() => !document.querySelector('#content'))
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('[data-consent]')].map((element) => [
          element.getAttribute('src'),
          element.getAttribute('data-consent-state'),
        ]),
      ),
    ).toEqual([
      [null, 'held'],
      [null, 'held'],
      [null, 'held'],
    ])
    expect(await page.evaluate('frames[0].length === 0 && window.beforeReload')).toBe(true)
    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor(() => document.querySelector('#content'))
    expect(await page.evaluate(() => document.querySelectorAll('#content').length)).toBe(1)
  })
})

describe('conditions', () => {
  it.each([
    ['analytics', true],
    ['marketing', false],
    ['analytics marketing', false],
    ['marketing|analytics', true],
    ['video', true],
    ['chat', false],
    ['analytics chat|video', true],
  ])('%s with analytics and the video service granted', async (condition, runs) => {
    const page = await visitor.open(
      site.page(
        `/condition/${condition.replaceAll(/\W/g, '-')}`,
        taggedPage({
          head: `<script type="application/json" data-sluice="config">{"services": [
            {"name": "video", "category": "marketing", "provider": "Them"},
            {"name": "chat", "category": "analytics", "provider": "Them"}]}</script>`,
          body: `<img data-consent="${condition}" data-src="${image('condition')}" alt="">`,
        }),
      ),
      { cookies: [recordCookie(['analytics', 'video'], ['marketing', 'chat'])] },
    )
    await page.waitFor('window.sluice?.consent')
    await page.waitFor(() => document.querySelector('[data-consent-state]'))
    await page.sentinel()
    expect(site.requests()).toEqual(runs ? ['/condition.svg'] : [])
  })

  it('an empty one is never met, and the console says what it takes', async () => {
    const page = await visitor.open(
      site.page(
        '/condition/empty',
        taggedPage({ body: `<img data-consent data-src="${image('empty')}" alt="">` }),
      ),
      { cookies: [grantedAll] },
    )
    await page.waitFor(() => document.querySelector('[data-consent-state=held]'))
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect((await page.consoleErrors()).join()).toContain(
      'data-consent takes necessary, analytics, marketing, got ""',
    )
  })

  it('a condition that is changed later counts', async () => {
    const page = await visitor.open(
      site.page(
        '/condition/changed',
        taggedPage({
          body: `<img data-consent="marketing" data-src="${image('changed')}" alt="">`,
        }),
      ),
      { cookies: [recordCookie(['analytics'], ['marketing'])] },
    )
    await page.waitFor(() => document.querySelector('[data-consent-state=held]'))
    await page.evaluate("document.querySelector('img').dataset.consent = 'analytics'")
    await site.request('/changed.svg')
    await page.evaluate("document.querySelector('img').dataset.consent = 'marketing'")
    await page.waitFor(() => document.querySelector('img[data-consent-state=held]:not([src])'))
  })
})

describe('bad markup', () => {
  it('an element that is removed while it waits is not released, and the rest goes', async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => {
      answer = resolve
    })
    const first = site.thirdPartyFile('/first.js', '', { delay: slow })
    const page = await visitor.open(
      site.page(
        '/removed',
        taggedPage({
          body: `<script type="text/plain" data-consent="analytics" src="${first}"></script>
          <script type="text/plain" data-consent="analytics" id="gone">log.push('gone')</script>
          <script type="text/plain" data-consent="analytics">log.push('rest')</script>`,
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/first.js')
    await page.evaluate("document.querySelector('#gone').remove()")
    answer()
    await page.waitFor("log.includes('rest')")
    expect(await page.evaluate('log')).toEqual(['rest'])
    expect((await page.consoleWarnings()).join()).toContain('Removed before its release')
  })

  it('a template whose content throws says so, and the rest goes', async () => {
    const page = await visitor.open(
      site.page(
        '/throwing-template',
        taggedPage({
          head: `<script>customElements.define('x-broken', class extends HTMLElement {
            connectedCallback() { throw new Error('mine, from the template') } })</script>`,
          body: `<template data-consent="marketing"><x-broken></x-broken><p id="beside">beside</p></template>
          <script type="text/plain" data-consent="analytics">log.push('rest')</script>`,
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor("log.includes('rest')")
    expect(await page.evaluate(() => document.querySelector('#beside')?.textContent)).toBe('beside')
    expect((await page.consoleErrors()).join()).toContain('mine, from the template')
  })

  it('a javascript: address is refused, and the rest goes', async () => {
    const page = await visitor.open(
      site.page(
        '/javascript-url',
        taggedPage({
          body: `<iframe data-consent="marketing" data-src=" java&#10;script:parent.log.push('ran')" title="x"></iframe>
          <img data-consent="marketing" data-src="${image('fine')}" alt="">`,
        }),
      ),
    )
    await page.press('accept-all')
    await site.request('/fine.svg')
    await page.sentinel()
    expect(await page.evaluate('log')).toEqual([])
    expect((await page.consoleErrors()).join()).toContain('a javascript: address is never released')
  })

  it('an element with a live address says that it came too late, and is held from then on', async () => {
    const page = await visitor.open(
      site.page(
        '/live',
        taggedPage({
          body: `<iframe data-consent="marketing" src="${frame('live')}" title="x"></iframe>`,
        }),
      ),
    )
    await page.waitFor(() => document.querySelector('iframe:not([src])[data-src]'))
    expect((await page.consoleWarnings()).join()).toContain(
      'src was requested before it could be held; write data-src',
    )
  })
})

describe('an embed', () => {
  it('takes the same place held and released, so that nothing shifts', async () => {
    const page = await visitor.open(
      site.page(
        '/place',
        taggedPage({
          body: `<iframe data-consent="marketing" data-src="${frame('place')}" width="480" height="270" title="x"></iframe><p>below</p>`,
        }),
      ),
    )
    const top = () => document.querySelector('p')?.getBoundingClientRect().top
    await page.waitFor(() => document.querySelector('iframe[data-consent-state=held]'))
    const held = await page.evaluate(top)
    await page.press('accept-all')
    await site.request('/place.html')
    expect(await page.evaluate(top)).toBe(held)
  })

  it('can be loaded once: that one alone, and nothing is recorded', async () => {
    const page = await visitor.open(
      site.page(
        '/load-once',
        taggedPage({
          body: `<iframe id="one" data-consent="marketing" data-src="${frame('one')}" title="x"></iframe>
          <iframe data-consent="marketing" data-src="${frame('two')}" title="x"></iframe>`,
        }),
      ),
    )
    await page.waitFor('window.sluice?.gate')
    await page.evaluate("sluice.gate.loadOnce(document.querySelector('#one'))")
    await site.request('/one.html')
    await page.sentinel()
    expect(site.requests()).toEqual(['/one.html'])
    expect(await page.cookies()).toEqual([])
  })
})

describe('an open shadow root', () => {
  it('is watched once it is handed to the gate', async () => {
    const page = await visitor.open(
      site.page('/shadow', taggedPage({ body: '<div id="host"></div>' })),
      { cookies: [grantedAll] },
    )
    await page.waitFor('window.sluice?.gate')
    await page.evaluate(`(() => {
      const root = document.querySelector('#host').attachShadow({ mode: 'open' })
      root.innerHTML = '<img data-consent="marketing" data-src="${image('shadow')}" alt="">'
      sluice.gate.watch(root)
    })()`)
    await site.request('/shadow.svg')
  })
})
