import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()
const require = createRequire(import.meta.url)

/** A file that a vendor publishes, as its own host serves it. */
const published = (name: string, file: string): string =>
  readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8')

/** A vendor whose real library is on npm. */
interface Real {
  /** What the site says. */
  id: string
  /** Puts its library and its endpoints on the other origin, below `/vendors/<name>`; gives the library’s path. */
  serve(folder: string): string
  /** What it asks for when it knows its account’s settings: from then on it packs hits so that they can be read here. */
  settled: RegExp
  /** Where its hits go. */
  hits: RegExp
  /** Page code, as the vendor's documentation shows it. */
  call(word: string): string
  pageView: RegExp
}

/** Libraries ask before they send: https://developer.mozilla.org/docs/Glossary/Preflight_request */
const answer = (path: string, body = '{}'): void =>
  void site.thirdPartyFile(path, body, {
    type: 'application/json',
    headers: { 'access-control-allow-headers': '*' },
  })

const libraries: Record<string, Real> = {
  posthog: {
    id: 'phc_abcdefghijk',
    serve(folder) {
      for (const path of ['flags', 'e', 'i/v0/e', 's']) answer(`${folder}/${path}/`)
      answer(`${folder}/array/phc_abcdefghijk/config`)
      site.thirdPartyFile(`${folder}/array/phc_abcdefghijk/config.js`, '', {
        type: 'text/javascript',
      })
      const library = `${folder}/static/array.js`
      site.thirdPartyFile(library, published('posthog-js', 'dist/array.js'))
      return library
    },
    settled: /\/flags\/$/,
    hits: /\/e\/$/,
    call: (word) => `posthog.capture('${word}')`,
    // Packed with gzip, as nothing else here is, where it does not know its account's settings yet.
    pageView: /^[^\w{]|"\$pageview"/,
  },
  segment: {
    id: 'abcdefgh12345678',
    serve(folder) {
      const apiHost = site.thirdParty(`${folder}/v1`).replace('http://', '')
      const sends = { apiKey: 'abcdefgh12345678', apiHost, protocol: 'http' }
      answer(
        `${folder}/v1/projects/abcdefgh12345678/settings`,
        JSON.stringify({ integrations: { 'Segment.io': sends } }),
      )
      for (const path of ['t', 'p', 'i', 'm']) answer(`${folder}/v1/${path}`)
      const library = `${folder}/analytics.js/v1/abcdefgh12345678/analytics.min.js`
      site.thirdPartyFile(library, published('@segment/analytics-next', 'dist/umd/standalone.js'))
      return library
    },
    settled: /\/v1\/p$/,
    hits: /\/v1\/[tpi]$/,
    call: (word) => `analytics.track('${word}')`,
    pageView: /"type":"page"/,
  },
}

/** PostHog counts no robot, and a browser that is driven says that it is one. */
const asPerson = `<script>
  for (const [key, value] of Object.entries({ webdriver: false, userAgent: 'Mozilla/5.0', userAgentData: undefined }))
    Object.defineProperty(navigator, key, { value })
</script>`

/** What is stored, but for the record. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0] as string),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ].filter((key) => key !== 'sluice'),
  )

/** A body as it was before it was packed for the way. */
function unpacked(body = ''): string {
  const data = /^data=([^&]+)/.exec(body)?.[1]
  return data ? Buffer.from(decodeURIComponent(data), 'base64').toString() : body
}

describe.each(Object.entries(libraries))('%s', (name, real) => {
  const open = async (config: object = {}) => {
    const folder = `/vendors/${name}`
    const library = real.serve(folder)
    const vendors = { [name]: { id: real.id, host: site.thirdParty(folder) } }
    const json = JSON.stringify({ vendors, ...config })
    const head = `${asPerson}<script type="application/json" data-sluice="config">${json}</script>`
    const page = await visitor.open(site.page(`/real-${name}`, taggedPage({ head })))
    await page.started()
    return { page, library }
  }
  const hits = () =>
    site
      .traffic()
      .filter(({ method, path }) => method === 'POST' && real.hits.test(path))
      .map(({ body }) => unpacked(body))
  const hit = (what: RegExp) =>
    until(`a hit of ${what}`, () => hits().find((body) => what.test(body)))
  const call = (page: Page, word: string) => page.do(`${real.call(word)}`)
  /** What waits to be sent is sent when the page goes. */
  const leave = (page: Page) =>
    page.evaluate(() => {
      for (const kind of ['visibilitychange', 'beforeunload', 'pagehide'])
        dispatchEvent(new Event(kind))
    })

  it('hears and stores nothing before the grant, and counts the page once after it', async () => {
    const { page, library } = await open()
    await call(page, 'early')
    await page.press('reject-all')
    await page.gone('banner')
    await call(page, 'denied')
    await page.sentinel()
    // The page of the test before may send as it goes.
    expect(site.requests().filter((path) => path.startsWith(`/vendors/${name}/`))).toEqual([])
    expect(await stored(page)).toEqual([])

    await page.do('sluice.consent.acceptAll()')
    await site.request(library)
    await hit(real.pageView)
    await site.request(real.settled)
    await call(page, 'called')
    await leave(page)
    await hit(/called/)
    await page.sentinel()
    expect(hits().filter((body) => real.pageView.test(body))).toHaveLength(1)
    expect(hits().join()).not.toMatch(/early|denied/)
    expect((await stored(page)).length).toBeGreaterThan(1)
    expect(await page.consoleErrors()).toEqual([])
  })

  it('sends nothing after a withdrawal, leaves nothing behind, and starts anew on the next grant', async () => {
    const { page, library } = await open()
    await page.press('accept-all')
    await hit(real.pageView)
    await site.request(real.settled)
    await page.sentinel()
    site.forget()
    const withdraw = `setTimeout(() => {
      ${real.call('queued')}
      sluice.consent.withdraw()
    })`
    await page.reloads(() => page.do(withdraw))
    await page.started()
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await until('nothing is left', async () => (await stored(page)).length === 0)
    await page.do('sluice.consent.acceptAll()')
    await site.request(library)
    await hit(real.pageView)
    await site.request(real.settled)
    expect(hits().join()).not.toMatch(/queued/)
  })

  it('stays silent in a page that goes on, and hears page code again after a second grant', async () => {
    const { page } = await open({ reload: 'never' })
    await page.press('accept-all')
    await hit(real.pageView)
    await site.request(real.settled)
    await page.sentinel()
    site.forget()
    await page.do(`${real.call('queued')}; sluice.consent.withdraw()`)
    await call(page, 'withdrawn')
    await leave(page)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.do('sluice.consent.acceptAll()')
    await call(page, 'again')
    await leave(page)
    await hit(/again/)
    await page.sentinel()
    expect(hits().join()).not.toMatch(/withdrawn/)
  })
})

it('Vimeo’s own player library finds its frame once that is released', async () => {
  const library = site.file('/vimeo-player.js', published('@vimeo/player', 'dist/player.js'))
  site.thirdPartyFile('/vendors/vimeo/video/1', '<title>Film</title>', { type: 'text/html' })
  const src = site.thirdParty('/vendors/vimeo/video/1')
  const page = await visitor.open(
    site.page(
      '/real-vimeo',
      taggedPage({
        tag: 'data-vendor-vimeo',
        head: `<script src="${library}"></script>`,
        body: `<iframe id="film" width="640" height="360" title="Film" data-consent="vimeo" data-consent-src="${src}"></iframe>`,
      }),
    ),
  )
  await page.see('banner')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  await page.press('accept-all')
  await site.request('/vendors/vimeo/video/1')
  expect(await page.evaluate('document.getElementById("film").src')).toBe(src)
  await page.do('sluice.consent.withdraw()')
  await page.waitFor(`document.getElementById('film')?.getAttribute('src') !== '${src}'`)
})
