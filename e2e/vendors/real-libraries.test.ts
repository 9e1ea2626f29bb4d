import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()
const require = createRequire(import.meta.url)
const javascript = { type: 'text/javascript' }

/** A file that a vendor publishes, as its own host serves it. */
const published = (name: string, file: string): string =>
  readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8')

/** A page with one vendor, whose addresses are all below a folder of the other origin. */
const vendorPage = (name: string, options: object): string => {
  const vendors = { [name]: { ...options, host: site.thirdParty(`/vendors/${name}`) } }
  return site.page(
    `/real-${name}`,
    taggedPage({
      head: `<script type="application/json" data-sluice="config">${JSON.stringify({ vendors })}</script>`,
    }),
  )
}

const keys = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0] as string),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ].sort(),
  )

interface Visit {
  library: string
  /** Page code that the vendor's documentation shows. */
  call: string
  /** What of that reaches the vendor. */
  hit(word: string): boolean
}

/** First visit, refusal, grant, withdrawal. */
async function visit(url: string, { library, call, hit }: Visit): Promise<void> {
  const page = await visitor.open(url)
  await page.waitFor('window.sluice?.consent')
  await page.evaluate(`void ${call.replace('word', 'early')}`)
  await page.press('reject-all')
  await page.gone('banner')
  await page.evaluate(`void ${call.replace('word', 'denied')}`)
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await keys(page)).toEqual(['sluice'])

  await page.evaluate('void sluice.consent.acceptAll()')
  await site.request(library)
  await until('the page view', () => site.requests().length > 1)
  await page.evaluate(`void ${call.replace('word', 'granted')}`)
  await until('the event', () => hit('granted'))
  expect([hit('early'), hit('denied')]).toEqual([false, false])
  expect((await keys(page)).length).toBeGreaterThan(1)

  await page.evaluate(`void (window.isSame = true, ${call.replace('word', 'queued')})`)
  site.forget()
  await page.evaluate('void setTimeout(() => sluice.consent.withdraw())')
  await page.waitFor('!window.isSame && window.sluice?.consent')
  await page.sentinel()
  expect(site.requests().filter((path) => path !== library)).toEqual([])
  expect(await keys(page)).toEqual(['sluice'])
}

const said = (word: string): boolean =>
  site.traffic().some(({ body, query }) => `${body}${JSON.stringify(query)}`.includes(word))

it('PostHog’s own library: nothing before the grant, nothing after a withdrawal', async () => {
  const library = '/vendors/posthog/static/array.js'
  site.thirdPartyFile(library, published('posthog-js', 'dist/array.js'), javascript)
  for (const path of ['/flags/', '/e/', '/i/v0/e/', '/decide/'])
    site.thirdPartyFile(`/vendors/posthog${path}`, '{}', { type: 'application/json' })
  await visit(vendorPage('posthog', { id: 'phc_abcdefghijk' }), {
    library,
    call: `posthog.capture('word', {}, { send_instantly: true })`,
    hit: said,
  })
})

it('Segment’s own library: nothing before the grant, nothing after a withdrawal', async () => {
  const folder = '/vendors/segment'
  const library = `${folder}/analytics.js/v1/abcdefgh12345678/analytics.min.js`
  site.thirdPartyFile(
    library,
    published('@segment/analytics-next', 'dist/umd/standalone.js'),
    javascript,
  )
  const apiHost = site.thirdParty(`${folder}/v1`).replace('http://', '')
  const settings = {
    integrations: { 'Segment.io': { apiKey: 'abcdefgh12345678', apiHost, protocol: 'http' } },
  }
  site.thirdPartyFile(`${folder}/v1/projects/abcdefgh12345678/settings`, JSON.stringify(settings), {
    type: 'application/json',
  })
  for (const path of ['/v1/t', '/v1/p', '/v1/m'])
    site.thirdPartyFile(`${folder}${path}`, '{}', { type: 'application/json' })
  await visit(vendorPage('segment', { id: 'abcdefgh12345678' }), {
    library,
    call: `analytics.track('word')`,
    hit: said,
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
  await page.evaluate('void sluice.consent.withdraw()')
  await page.waitFor(`document.getElementById('film')?.getAttribute('src') !== '${src}'`)
})
