import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { heldMarkup } from './held.js'

const site = useSite()
const visitor = useVisitor()

const { image, frame } = heldMarkup(site)
const fileFor = (name: string) => (name.startsWith('iframe') ? frame(name) : image(name))

/** Held markup of each kind, for the address of a file. */
const kinds: [kind: string, markup: (url: string) => string][] = [
  [
    'iframe',
    (url) => `<iframe data-consent="marketing" data-consent-src="${url}" title="x"></iframe>`,
  ],
  ['img', (url) => `<img data-consent="marketing" data-consent-src="${url}" alt="">`],
  [
    'template',
    (url) =>
      `<template data-consent="marketing"><p><img data-consent-src="${url}" alt=""></p></template>`,
  ],
]
/** How page code puts it in: `markup` is its text, `make()` the node of it. */
const ways: [way: string, code: string][] = [
  ['appendChild', 'place.appendChild(make())'],
  ['innerHTML', 'place.innerHTML = markup'],
  ['a clone', 'place.append(make().cloneNode(true))'],
  ['a router', "history.pushState(null, '', '#route'); place.replaceChildren(make())"],
]
const cases = kinds.flatMap(([kind, markup]) =>
  ways.map(([way, code]) => ({ kind, way, code, markup, name: `${kind} by ${way}` })),
)
const nameOf = (name: string) => name.replaceAll(' ', '-')

describe('an element added later', () => {
  const seen = useSharedVisit({ site, visitor }, async () => {
    const page = await visitor.open(site.page('/added', taggedPage({ tag: 'data-reload="never"' })))
    await page.waitFor('window.sluice?.gate')
    await page.see('banner')
    const adds = cases.map(
      ({ code, markup, name }) => `{
        const place = document.body.appendChild(document.createElement('div'))
        const markup = ${JSON.stringify(markup(fileFor(nameOf(name))))}
        const make = () => {
          const template = document.createElement('template')
          template.innerHTML = markup
          return document.importNode(template.content, true).firstChild
        }
        ${code}
        place.id = ${JSON.stringify(nameOf(name))}
      }`,
    )
    await page.do(adds.join('\n'))
    await page.sentinel()
    const live = () =>
      page.evaluate<string[]>(`[...document.querySelectorAll('body > div')]
        .filter((place) => place.querySelector('[src]')).map(({ id }) => id)`)
    const held = site.requests()
    await page.press('accept-all')
    await page.waitFor(`document.querySelectorAll('body [src]').length >= ${cases.length}`)
    await site.awaitRequests(cases.map(({ name }) => new RegExp(`^/${nameOf(name)}\\.`)))
    await page.sentinel()
    const released = { requests: site.requests(), live: await live() }
    const after = fileFor('after')
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img data-consent="marketing" data-consent-src="${after}" alt="">')`,
    )
    await site.awaitRequests(['/after.svg'])
    const atOnce = site.requests().includes('/after.svg')
    await page.evaluate('sluice.consent.withdraw()')
    await page.waitFor(`!document.querySelector('body [src]')`).catch(() => {})
    return { held, released, atOnce, takenBack: await live() }
  })

  it('after the grant is released at once', () => {
    expect(seen().atOnce).toBe(true)
  })

  it.each(cases)('$name is held, released once, and taken back', ({ name }) => {
    const isIts = (path: string) => path.startsWith(`/${nameOf(name)}.`)
    expect(seen().held.filter(isIts)).toEqual([])
    expect(seen().released.requests.filter(isIts)).toHaveLength(1)
    expect(seen().released.live).toContain(nameOf(name))
    expect(seen().takenBack).not.toContain(nameOf(name))
  })
})
