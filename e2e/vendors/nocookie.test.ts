import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../frameworks/bundle.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()
let app = ''
beforeAll(async () => {
  site.thirdPartyFile('/films/embed/1', '<title>Film</title>', { type: 'text/html' })
  site.thirdPartyFile('/films/embed/2', '<title>Film</title>', { type: 'text/html' })
  app = await bundle(
    `import { createConsent, createGate } from '@sluice/core'
     import { youtube } from '@sluice/vendors/youtube'
     window.consent = createConsent({ services: [youtube(window.setup)], reload: 'never' })
     createGate(window.consent)`,
    { folder: 'packages/embed' },
  )
})

const film = (id: string, condition = 'youtube') =>
  `<iframe id="${id}" width="560" height="315" title="Film" data-consent="${condition}" data-consent-src="https://www.youtube.com/embed/${id}?start=1"></iframe>`
const json = (config: object) =>
  `<script type="application/json" data-sluice="config">${JSON.stringify(config)}</script>`
/** No test leaves this computer: the page's policy says which address a frame was given. */
const headers = { 'Content-Security-Policy': `frame-src 'self' http://127.0.0.1:*` }
const granted = recordCookie(['analytics', 'marketing', 'youtube'])

const forms: Record<string, (site_: string) => string> = {
  'the one tag': (host) =>
    taggedPage({
      head: json({ vendors: { youtube: { nocookie: true, host } } }),
      body: film('1') + film('2', 'marketing'),
    }),
  'an app': (host) =>
    `<!doctype html><html lang="en"><title>App</title><script>window.setup = ${JSON.stringify({ nocookie: true, host })}</script>
    <script src="/app.js"></script><body>${film('1')}${film('2', 'marketing')}`,
}

describe.each(Object.entries(forms))('with %s', (_, pageOf) => {
  it('a frame of YouTube gets the other origin when it is released, and never asks YouTube; page code sees its own markup', async () => {
    site.file('/app.js', app)
    const host = site.thirdParty('/films')
    const page = await visitor.open(site.page('/films', pageOf(host), { headers }))
    await page.waitFor('window.consent ?? window.sluice?.consent')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.evaluate('void (window.consent ?? sluice.consent).acceptAll()')
    await site.request('/films/embed/1')
    await site.request('/films/embed/2')
    const addresses = () =>
      page.evaluate<string[][]>(() =>
        [...document.querySelectorAll('iframe')].map((frame) => [
          frame.src,
          frame.dataset.consentSrc ?? '',
        ]),
      )
    expect(await addresses()).toEqual(
      ['1', '2'].map((id) => [
        `${host}/embed/${id}?start=1`,
        `https://www.youtube.com/embed/${id}?start=1`,
      ]),
    )
    // What the page changes gets the other origin too, and nothing is asked for twice.
    site.forget()
    await page.evaluate(() =>
      document.getElementById('1')?.setAttribute('data-consent-src', '//youtube.com/embed/2'),
    )
    await site.request('/films/embed/2')
    await page.sentinel()
    expect(site.requests()).toEqual(['/films/embed/2'])
    await page.evaluate('void (window.consent ?? sluice.consent).withdraw()')
    await until('the frames are empty', async () => (await addresses()).every(([src]) => !src))
    expect(await page.consoleErrors()).toEqual([])
  })
})

it.each([
  ['an attribute', { tag: 'data-vendor-youtube="nocookie"' }],
  ['JSON', { head: json({ vendors: { youtube: { nocookie: true } } }) }],
  [
    'an attribute beside JSON',
    {
      tag: 'data-vendor-youtube="nocookie"',
      head: json({ vendors: { youtube: { early: 'drop' } } }),
    },
  ],
])('%s asks for youtube-nocookie.com, from the first release on', async (_, said) => {
  const page = await visitor.open(
    site.page('/refused-films', taggedPage({ ...said, body: film('1') }), { headers }),
    { cookies: [granted] },
  )
  const errors = () => page.consoleErrors()
  await until('the frame is refused', async () => (await errors()).length > 0)
  await page.sentinel()
  expect((await errors()).join()).toContain('youtube-nocookie.com')
  expect((await errors()).join()).not.toContain('youtube.com')
})

it.each([
  ['data-vendor-youtube', 'https://www.youtube.com/embed/1?start=1'],
  ['data-vendor-youtube="nocookie"', 'https://www.youtube-nocookie.com/embed/1?start=1'],
])('%s gives a frame the address %s', async (tag, address) => {
  const page = await visitor.open(
    site.page('/addressed-films', taggedPage({ tag, body: film('1') }), { headers }),
    { cookies: [granted] },
  )
  await until(
    'the frame has an address',
    async () => (await page.evaluate('document.getElementById("1").src')) === address,
  )
})

it('another word in the attribute is an error that says what there is', async () => {
  const page = await visitor.open(
    site.page('/wrong', taggedPage({ tag: 'data-vendor-youtube="nokookie"' })),
  )
  await until('an error', async () => (await page.consoleErrors()).length > 0)
  expect((await page.consoleErrors()).join()).toMatch(
    /youtube takes nocookie, category, .*got "nokookie"/,
  )
})
