import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { heldMarkup } from './held.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const { image, frame } = heldMarkup(site)
const other = (name: string, type: string) => site.thirdPartyFile(`/${name}`, '', { type })

describe('every element that makes a request is held and released', () => {
  const elements: [name: string, markup: () => string, path: string][] = [
    [
      'iframe',
      () =>
        `<iframe data-consent="marketing" data-consent-src="${frame('frame')}" title="x"></iframe>`,
      '/frame.html',
    ],
    [
      'img',
      () => `<img data-consent="marketing" data-consent-src="${image('img')}" alt="">`,
      '/img.svg',
    ],
    [
      'img with srcset',
      () => `<img data-consent="marketing" data-consent-srcset="${image('set')} 1x" alt="">`,
      '/set.svg',
    ],
    [
      'picture',
      () =>
        `<picture><source data-consent="marketing" data-consent-srcset="${image('picture')}"><img alt=""></picture>`,
      '/picture.svg',
    ],
    [
      'video',
      () =>
        `<video data-consent="marketing" preload="auto" muted data-consent-src="${other('movie.webm', 'video/webm')}"></video>`,
      '/movie.webm',
    ],
    [
      'video poster',
      () => `<video data-consent="marketing" data-consent-poster="${image('poster')}"></video>`,
      '/poster.svg',
    ],
    [
      'video source',
      () =>
        `<video preload="auto" muted><source data-consent="marketing" data-consent-src="${other('source.webm', 'video/webm')}" type="video/webm"></video>`,
      '/source.webm',
    ],
    [
      'audio',
      () =>
        `<audio data-consent="marketing" preload="auto" data-consent-src="${other('sound.wav', 'audio/wav')}"></audio>`,
      '/sound.wav',
    ],
    [
      'embed',
      () =>
        `<embed data-consent="marketing" type="text/html" data-consent-src="${frame('embed')}">`,
      '/embed.html',
    ],
    [
      'object',
      () =>
        `<object data-consent="marketing" type="text/html" data-consent-src="${frame('object')}"></object>`,
      '/object.html',
    ],
    [
      'link',
      () =>
        `<link data-consent="marketing" rel="stylesheet" data-consent-href="${other('style.css', 'text/css')}">`,
      '/style.css',
    ],
    [
      'template',
      () =>
        `<template data-consent="marketing"><p>Hi</p><img data-consent-src="${image('in-template')}" alt=""></template>`,
      '/in-template.svg',
    ],
  ]
  const seen = useSharedVisit(stage, async () => {
    const body = elements.map(([, markup], at) => `<div id="it-${at}">${markup()}</div>`).join('')
    const page = await visitor.open(site.page('/elements', taggedPage({ body })))
    const states = () =>
      page.evaluate<(string | null | undefined)[]>(
        `Array.from({ length: ${elements.length} }, (_, at) =>
          document.querySelector('#it-' + at + ' [data-consent]')?.getAttribute('data-consent-state'))`,
      )
    await page.see('banner')
    await page.sentinel()
    const held = { requests: site.requests(), states: await states() }
    await page.press('accept-all')
    await site.awaitRequests(elements.map(([, , path]) => path))
    await page.sentinel()
    return { held, released: { requests: site.requests(), states: await states() } }
  })

  it.each(elements)('%s', (name, _, path) => {
    const at = elements.findIndex(([known]) => known === name)
    const { held, released } = seen()
    expect(held.requests).not.toContain(path)
    expect(held.states[at]).toBe('held')
    expect(released.requests).toContain(path)
    expect(released.states[at]).toBe('released')
  })

  it('and nothing else is requested before the grant', () => {
    expect(seen().held.requests).toEqual([])
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
          <template data-consent="marketing"><p>one</p>text<div><b>two</b><script>log.push('nested')</script></div><template data-consent="analytics"><script>log.push('inner')</script></template><script src="${slow}"></script><script>log.push('after slow')</script></template>
          <script type="text/plain" data-consent="analytics">log.push('behind')</script></div>`,
        }),
      ),
    )
    await page.press('accept-all')
    await page.waitFor("log.includes('behind')")
    expect(await page.evaluate('log')).toEqual([
      'before',
      'nested',
      'inner',
      'slow',
      'after slow',
      'behind',
    ])
    expect(
      await page.evaluate(
        () => document.querySelector('template')?.nextElementSibling?.textContent,
      ),
    ).toBe('one')
  })
})

describe('an embed', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(
      site.page(
        '/embeds',
        taggedPage({
          body: `<iframe id="one" data-consent="marketing" data-consent-src="${frame('one')}" width="480" height="270" title="x"></iframe>
          <iframe data-consent="marketing" data-consent-src="${frame('two')}" width="480" height="270" title="x"></iframe><p>below</p>`,
        }),
      ),
    )
    const top = () => page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().top)
    await page.waitFor('window.sluice?.gate')
    await page.see('banner')
    const held = await top()
    await page.evaluate("sluice.gate.loadOnce(document.querySelector('#one'))")
    await site.awaitRequests(['/one.html'])
    await page.sentinel()
    const once = { requests: site.requests(), cookies: await page.cookies(), top: await top() }
    await page.press('accept-all')
    await site.awaitRequests(['/two.html'])
    return { held, once, released: { requests: site.requests(), top: await top() } }
  })

  it('takes the same place held and released, so that nothing shifts', () => {
    expect(seen().once.top).toBe(seen().held)
    expect(seen().released).toEqual({ requests: ['/one.html', '/two.html'], top: seen().held })
  })

  it('can be loaded once: that one alone, and nothing is recorded', () => {
    expect(seen().once.requests).toEqual(['/one.html'])
    expect(seen().once.cookies).toEqual([])
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
      root.innerHTML = '<img data-consent="marketing" data-consent-src="${image('shadow')}" alt="">'
      sluice.gate.watch(root)
    })()`)
    await site.request('/shadow.svg')
  })
})
