import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { whenSaid } from '../support/when-said.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const frame = (name: string) =>
  site.thirdPartyFile(`/${name}.html`, `<p>${name}</p>`, { type: 'text/html' })
const file = (name: string) => site.thirdPartyFile(`/${name}.js`, `log.push('${name}')`)

/** Marketing is denied, analytics granted. Each says of itself what only the gate may say. */
const markup: [name: string, markup: () => string, path: string][] = [
  [
    'a held frame',
    () =>
      `<iframe id="frame" data-consent="marketing" data-consent-state="released" data-consent-src="${frame('frame')}" width="480" height="270" title="x"></iframe>`,
    '/frame.html',
  ],
  [
    'a held script',
    () =>
      `<script type="text/plain" data-consent="marketing" data-consent-state="released" src="${file('held')}"></script>`,
    '/held.js',
  ],
  [
    'a script in a template',
    () =>
      `<template data-consent="analytics"><script data-consent="marketing" data-consent-state="released" src="${file('in-template')}"></script></template>`,
    '/in-template.js',
  ],
  [
    'a frame in a template',
    () =>
      `<template data-consent="analytics"><iframe data-consent="marketing" data-consent-state="released" src="${frame('frame-in-template')}" title="x"></iframe></template>`,
    '/frame-in-template.html',
  ],
  [
    'a template',
    () =>
      `<template data-consent="marketing" data-consent-state="released"><img src="${file('image-in-template')}" alt=""></template>`,
    '/image-in-template.js',
  ],
]

describe('a state that the markup says', () => {
  const seen = useSharedVisit(stage, async () => {
    const body = markup.map(([, markup]) => markup()).join('')
    const page = await visitor.open(
      site.page(
        '/state',
        taggedPage({
          tag: 'data-reload="never"',
          body: `${body}<template data-consent="analytics"><p id="last">last</p></template>`,
        }),
      ),
      { cookies: [recordCookie(['analytics'], ['marketing'])] },
    )
    await page.waitFor(() => document.querySelector('#last'))
    await page.sentinel()
    // Firefox looks into templates while it reads the page: see gating.
    const denied = { requests: site.requests(), log: await page.evaluate<string[]>('log') }
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('[data-consent=marketing]')].map((element) =>
        element.getAttribute('data-consent-state'),
      ),
    )
    await page.see('placeholder', '#frame + sluice-placeholder').catch(() => {})
    const placeholders = await page.evaluate(
      () => document.querySelectorAll('sluice-placeholder').length,
    )
    await page.evaluate('sluice.consent.acceptAll()')
    await site.awaitRequests(markup.map(([, , path]) => path))
    await page.sentinel()
    return { denied, states, placeholders, requests: site.requests() }
  })

  it.each(markup)('releases nothing, and keeps nothing from its release: %s', (_, __, path) => {
    if (!path.includes('in-template')) expect(seen().denied.requests).not.toContain(path)
    expect(seen().requests).toContain(path)
  })

  it('runs nothing while it is denied', () => {
    expect(seen().denied.log).toEqual([])
  })

  it('is put right', () => {
    expect(new Set(seen().states)).toEqual(new Set(['held']))
  })

  it('keeps no placeholder away', () => {
    expect(seen().placeholders).toBe(2)
  })
})

describe('an element that nobody marked', () => {
  it('gets no placeholder, whatever state its markup says', async () => {
    const page = await visitor.open(
      site.page(
        '/unmarked',
        taggedPage({
          body: `<iframe data-consent-state="held" src="${frame('unmarked')}" width="480" height="270" title="x"></iframe>
          <iframe data-consent="marketing" data-consent-src="${frame('marked')}" width="480" height="270" title="x"></iframe>`,
        }),
      ),
    )
    await page.waitFor(() => document.querySelector('sluice-placeholder'))
    await page.sentinel()
    expect(await page.evaluate(() => document.querySelectorAll('sluice-placeholder').length)).toBe(
      1,
    )
  })
})

describe('live markup that says it was released', () => {
  it('is still named, and taken back', async () => {
    const page = await visitor.open(
      site.page(
        '/live',
        taggedPage({
          body: `<script data-consent="marketing" data-consent-state="released" src="${file('live')}"></script>
          <iframe data-consent="marketing" data-consent-state="released" src="${frame('live')}" title="x"></iframe>`,
        }),
      ),
    )
    await page.waitFor(() => document.querySelector('iframe[data-consent-state=held]:not([src])'))
    await whenSaid(page, 'Not held: the browser runs it')
    await whenSaid(page, 'src was requested before it could be held')
    expect(
      await page.evaluate(() =>
        document.querySelector('script[data-consent]')?.getAttribute('data-consent-state'),
      ),
    ).toBe('refused')
  })
})
