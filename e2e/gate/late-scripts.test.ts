import { describe, expect, inject, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** A script file of a third party that logs that it ran. */
const file = (name: string) =>
  site.thirdPartyFile(`/${name.replaceAll(' ', '-')}.js`, `log.push('${name}')`)

describe('scripts added later', () => {
  const ways: [way: string, code: string][] = [
    ['appendChild', 'document.body.appendChild(make())'],
    ['insertBefore', 'document.body.insertBefore(make(), document.body.firstChild)'],
    ['append', 'document.body.append(make())'],
    ['replaceWith', 'place.before("x"); place.replaceWith(make())'],
    ['a router', "history.pushState(null, '', '#route'), place.replaceChildren(make())"],
    ['innerHTML', 'place.innerHTML = make().outerHTML'],
    [
      'a cloned template',
      "const t = document.createElement('template'); t.content.append(make()); document.body.append(t.content.cloneNode(true))",
    ],
    [
      'a clone of what innerHTML made',
      'const t = document.createElement("template"); t.innerHTML = make().outerHTML; place.append(t.content.cloneNode(true))',
    ],
    [
      'a template that innerHTML made',
      'const { src } = make(); place.innerHTML = `<template data-consent="analytics"><script src="` + src + `"><` + `/script></template>`',
    ],
    [
      'innerHTML of a shadow root',
      'const root = place.attachShadow({ mode: "open" }); root.innerHTML = make().outerHTML; sluice.gate.watch(root)',
    ],
    [
      'src set after insertion',
      "const s = make(); const src = s.src; s.removeAttribute('src'); document.body.append(s); s.src = src",
    ],
    [
      'data-consent set after insertion',
      "const s = make(); s.removeAttribute('data-consent'); document.body.append(s); s.setAttribute('data-consent', 'analytics')",
    ],
  ]
  const nameOf = (way: string) => `by ${way}`
  const pathOf = (way: string) => `/${nameOf(way).replaceAll(' ', '-')}.js`
  const add = ([way, code]: [string, string]) => `{
    const place = document.body.appendChild(document.createElement('div'))
    const make = () => makeHeld('${file(nameOf(way))}')
    ${code}
  }`
  const seen = useSharedVisit({ site, visitor }, async () => {
    const page = await visitor.open(site.page('/late', taggedPage({})))
    await page.waitFor('window.sluice?.gate')
    await page.see('banner')
    await page.evaluate(`(() => {
      const makeHeld = (src) => {
        const script = Object.assign(document.createElement('script'), { type: 'text/plain', src })
        script.dataset.consent = 'analytics'
        return script
      }
      ${ways.map(add).join('\n')}
    })()`)
    await page.sentinel()
    const held = site.requests()
    await page.press('accept-all')
    await site.awaitRequests(ways.map(([way]) => pathOf(way)))
    await page.sentinel()
    await page.waitFor(`log.length >= ${ways.length}`).catch(() => {})
    const released = { requests: site.requests(), log: await page.evaluate<string[]>('log') }
    const later = `<script type="text/plain" data-consent="analytics" onload="log.push('onload')" src="${file('later')}"></script>
      <script type="text/plain" data-consent="analytics">log.push('end')</script>`
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(later)})`)
    await page.waitFor("log.includes('end')")
    return { held, released, log: await page.evaluate<string[]>('log') }
  })

  it.each(ways)('by %s are held before the grant and run once after it', (way) => {
    expect(seen().held).not.toContain(pathOf(way))
    const times = (all: readonly string[], wanted: string) =>
      all.filter((what) => what === wanted).length
    expect(times(seen().released.requests, pathOf(way))).toBe(1)
    expect(times(seen().released.log, nameOf(way))).toBe(1)
  })

  it('run when they are added after the grant', () => {
    expect(seen().log.slice(-3)).toEqual(['later', 'onload', 'end'])
  })
})

describe('scripts that innerHTML made', () => {
  it('run when it was in use while the page was parsed, and in the very task of the grant', async () => {
    const held = (name: string) =>
      `<script type="text/plain" data-consent="analytics">log.push("${name}")</scr\` + \`ipt>`
    const write = (id: string, name: string) =>
      `document.querySelector('#${id}').innerHTML = \`${held(name)}\``
    const body = `<div id="early"></div><div id="late"></div><script>${write('early', 'early')}</script>`
    const page = await visitor.open(site.page('/fragments', taggedPage({ body })))
    await page.waitFor(() => document.querySelector('#early [data-consent-state=held]'))
    await page.do(`${write('late', 'late')}, sluice.consent.acceptAll()`)
    await page.waitFor("log.includes('late')")
    // Firefox does not show that the first one was made by innerHTML: it stays itself, and never runs.
    const early = inject('engine') === 'firefox' ? [] : ['early']
    expect(await page.evaluate('log')).toEqual([...early, 'late'])
  })
})
