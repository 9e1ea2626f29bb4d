import { describe, expect, inject, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const kinds = ['iframe', 'object', 'embed', 'template'] as const
type Kind = (typeof kinds)[number]

const film = (name: string) =>
  site.thirdPartyFile(`/${name}.html`, '<!doctype html><title>Film</title>')
/** WebKit's driver takes a frame's step back for one of the page. */
const isStep = inject('engine') !== 'webkit'
/** A film that goes on to another page of its own. */
const goesOn = (name: string) => {
  const next = film(`${name}-next`)
  const go = isStep ? "document.querySelector('a').click()" : `location.replace('${next}')`
  return site.thirdPartyFile(
    `/${name}.html`,
    `<!doctype html><title>Film</title><a href="${next}">Next</a><script>${go}</script>`,
  )
}
const held = (kind: Kind, url: string) =>
  kind === 'template'
    ? `<template data-consent="marketing"><iframe title="x" data-consent-src="${url}"></iframe></template>`
    : kind === 'iframe'
      ? `<iframe data-consent="marketing" data-consent-src="${url}" title="x"></iframe>`
      : kind === 'object'
        ? `<object data-consent="marketing" data-consent-src="${url}" type="text/html"></object>`
        : `<embed data-consent="marketing" data-consent-src="${url}" type="text/html">`

const uncached = { headers: { 'Cache-Control': 'no-store' } }
const tag = 'data-reload="never"'

/** A visitor who had granted leaves the films, withdraws on another page, and comes back. */
const useSeenAfter = (
  path: string,
  address: (kind: Kind) => string,
  last: (kind: Kind) => string,
) =>
  useSharedVisit({ site, visitor }, async () => {
    const body = kinds.map((kind) => held(kind, address(kind))).join('')
    const films = site.page(path, taggedPage({ tag, body }), uncached)
    const other = site.page('/other', taggedPage({ tag }), uncached)
    const page = await visitor.open(films, { cookies: [grantedAll] })
    await site.awaitRequests(kinds.map(last))
    await page.goto(other)
    await page.started()
    await page.do('sluice.consent.withdraw()')
    site.forget()
    await page.back()
    await page
      .waitFor(`location.pathname === '${path}' && Boolean(window.sluice?.gate)`)
      .catch(() => {})
    await page
      .waitFor('!document.querySelector("iframe[src], object[data], embed[src]")')
      .catch(() => {})
    await page.sentinel()
    const came = await page.evaluate('location.pathname')
    return { requests: site.requests(), came }
  })

describe('after a grant, another page, a withdrawal there and Back', () => {
  const seen = useSeenAfter(
    '/films',
    (kind) => film(kind),
    (kind) => `/${kind}.html`,
  )

  it.each(kinds)('nothing is requested under the placeholder of an %s', (kind) => {
    expect(seen().came).toBe('/films')
    expect(seen().requests).not.toContain(`/${kind}.html`)
  })
})

describe('where the frames had gone on by themselves', () => {
  const seen = useSeenAfter(
    '/films-that-go-on',
    (kind) => goesOn(`going-${kind}`),
    (kind) => `/going-${kind}-next.html`,
  )

  it.each(kinds)('nothing is requested under the placeholder of an %s', (kind) => {
    expect(seen().came).toBe('/films-that-go-on')
    expect(seen().requests.filter((path) => path.includes(`going-${kind}`))).toEqual([])
  })
})

it('what was loaded once is not brought back where nothing was granted', async () => {
  const url = film('once')
  const body = held('iframe', url)
  const films = site.page('/once', taggedPage({ tag, body }), uncached)
  const page = await visitor.open(films)
  await page.waitFor('Boolean(window.sluice?.gate)')
  await page.evaluate('sluice.gate.loadOnce(document.querySelector("iframe"))')
  await site.request('/once.html')
  await page.goto(site.page('/other', taggedPage({ tag }), uncached))
  site.forget()
  await page.back()
  // What is kept whole keeps the film that it shows.
  await page.waitFor('location.pathname === "/once" && Boolean(window.sluice?.gate)')
  await page.sentinel()
  expect(site.requests()).toEqual([])
})
