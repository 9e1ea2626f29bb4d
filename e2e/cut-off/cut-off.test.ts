import { describe, expect, inject, it } from 'vitest'
import { svg } from '../gate/held.js'
import type { Page } from '../support/page.js'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { sendingWays, vendorLibrary } from './vendor-library.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const ways = Object.keys(sendingWays).filter(
  (way) => !/fetchLater|Stream/.test(way) || inject('engine') === 'chromium',
)
const pathsIn = (folder: string) => ways.map((way) => `${folder}/${way}.svg`)
const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`)

/** Folders of the other origin. `/vendor` and `/shared` are the library's; `/shared` is a partner's too; `/other` nobody's. */
function vendorPage(path: string, reload: string): string {
  for (const folder of ['/vendor', '/shared', '/unused', '/other'])
    for (const file of pathsIn(folder))
      if (/Script/.test(file)) site.thirdPartyFile(file, '', { type: 'text/javascript' })
      else site.thirdPartyFile(file, svg, { type: 'image/svg+xml' })
  const library = site.thirdPartyFile(
    '/vendor/library.js',
    vendorLibrary(site.thirdParty('/vendor/start')),
  )
  const hosts = (...folders: string[]) =>
    folders.map((folder) => site.thirdParty(`${folder}/`).replace('http://', ''))
  const services = [
    { name: 'vendor', category: 'marketing', provider: 'V', hosts: hosts('/vendor', '/shared') },
    { name: 'partner', category: 'analytics', provider: 'P', hosts: hosts('/shared') },
    { name: 'unused', category: 'chat', provider: 'U', hosts: hosts('/unused') },
  ]
  const categories = { necessary: { required: true }, analytics: {}, marketing: {}, chat: {} }
  return site.page(
    path,
    taggedPage({
      head: `<script type="application/json" data-sluice="config">${JSON.stringify({ categories, services, reload })}</script>`,
      body: `<script type="text/plain" data-consent="vendor" src="${library}"></script>
        <button data-sluice="withdraw">Withdraw</button>`,
    }),
  )
}

/** The library queues an event for each of the two folders; then the page does this, before any timer. */
const keepAnd = (page: Page, code: string) =>
  page.do(`library.keep('${site.thirdParty('/vendor')}', '${site.thirdParty('/other')}'); ${code}`)
/** The part hands itself over while it runs. */
const inPlace = (page: Page) =>
  page.waitFor(
    '[...document.scripts].some(({ src, sluice }) => /cut-off|google/.test(src) && sluice)',
  )
const leaving = ['beforeunload-beacon', 'beforeunload-fetch', 'pagehide-beacon', 'pagehide-fetch']
const timed = ['timer-beacon', 'timer-fetch']

describe('a withdrawal that reloads the page', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(vendorPage('/reloads', 'auto'), {
      cookies: [recordCookie(['analytics', 'marketing', 'vendor', 'partner'], ['chat', 'unused'])],
    })
    await site.request('/vendor/start')
    await inPlace(page)
    await keepAnd(page, '')
    await site.awaitRequests(timed.map((path) => `/vendor/${path}`))
    site.forget()
    await page.reloads(() => page.clickOn('[data-sluice=withdraw]'))
    await page.started()
    await site.awaitRequests(leaving.map((path) => `/other/${path}`))
    await page.sentinel()
    return site.requests()
  })

  it.each(leaving)('lets nothing of its library leave with it: %s', (path) => {
    expect(seen()).toContain(`/other/${path}`)
    expect(seen()).not.toContain(`/vendor/${path}`)
  })

  it('lets nothing else of its library leave either', () => {
    expect(seen().filter(isIn('/vendor'))).toEqual([])
  })
})

describe('a withdrawal without a reload', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(vendorPage('/stays', 'never'))
    const isLoaded = () => site.asked().includes('/sluice/sluice-cut-off.js')
    /** Sends to a folder in every way, and gives what came of it and what arrived. */
    async function send(folder: string, arrives: boolean) {
      site.forget()
      const outcomes = await page.evaluate<Record<string, string>>(
        `library.send('${site.thirdParty(folder)}')`,
      )
      if (arrives) await site.awaitRequests(pathsIn(folder))
      await page.sentinel()
      return { outcomes, requests: site.requests() }
    }

    await page.see('banner')
    const early = isLoaded()
    await page.evaluate('sluice.consent.decide({ analytics: true, marketing: true, chat: false })')
    await site.request('/vendor/start')
    await inPlace(page)
    const late = isLoaded()
    const granted = await send('/vendor', true)

    site.forget()
    await keepAnd(page, 'sluice.consent.decide({ marketing: false })')
    await site.awaitRequests(timed.map((path) => `/other/${path}`))
    await page.sentinel()
    const timer = site.requests()
    const frames = await page.evaluate(
      "[...document.querySelectorAll('iframe')].map(({ src }) => src)",
    )
    const denied = await send('/vendor', false)
    const open = {
      '/other': await send('/other', true),
      '/shared': await send('/shared', true),
      '/unused': await send('/unused', true),
    }

    await page.evaluate('sluice.consent.decide({ marketing: true })')
    const again = await send('/vendor', true)
    await page.evaluate('sluice.consent.decide({ marketing: false, analytics: false })')
    const shared = await send('/shared', false)
    site.forget()
    await page.goto(site.page('/next', ''))
    await site.awaitRequests(leaving.map((path) => `/other/${path}`))
    await page.sentinel()
    return {
      early,
      late,
      granted,
      timer,
      frames,
      denied,
      open,
      again,
      shared,
      left: site.requests(),
    }
  })

  it('finds the cut-off in place, which is loaded with the first grant and not before', () => {
    expect([seen().early, seen().late]).toEqual([false, true])
  })

  it.each(ways)(
    '%s is as ever while the service is granted, and when it is granted again',
    (way) => {
      for (const { outcomes, requests } of [seen().granted, seen().again]) {
        expect(outcomes[way]).toBe('sent')
        expect(requests).toContain(`/vendor/${way}.svg`)
      }
    },
  )

  it.each<[string, string]>([
    ['fetch', 'TypeError'],
    ['XMLHttpRequest', 'error'],
    ['sendBeacon', 'false'],
    ['Image', 'error'],
    ['HTMLScriptElement', 'error'],
    ['HTMLIFrameElement', 'blank'],
    ['WebSocket', 'SecurityError'],
    ['EventSource', 'SecurityError'],
    ['WebSocketStream', 'SecurityError'],
    ['fetchLater', 'SecurityError'],
  ])('%s of the denied service fails, and does not leave', (way, outcome) => {
    const { outcomes, requests } = seen().denied
    expect(outcomes[way]).toBe(ways.includes(way) ? outcome : undefined)
    expect(requests).not.toContain(`/vendor/${way}.svg`)
  })

  it('lets nothing leave that a timer or the next page sets free', () => {
    expect(seen().timer.sort()).toEqual(timed.map((path) => `/other/${path}`))
    expect(seen().left.sort()).toEqual(leaving.map((path) => `/other/${path}`))
  })

  it('empties the frame that the service had opened', () => {
    expect(seen().frames).toEqual(['about:blank'])
  })

  it.each(['/other', '/shared', '/unused'] as const)('leaves %s alone', (folder) => {
    expect(seen().open[folder].requests.sort()).toEqual(pathsIn(folder).sort())
    expect(new Set(Object.values(seen().open[folder].outcomes))).toEqual(new Set(['sent']))
  })

  it('closes a shared host when none of its services is left', () => {
    expect(seen().shared.requests).toEqual([])
  })
})

describe('what Google has queued', () => {
  it('does not leave after a withdrawal', async () => {
    const host = site.thirdParty('')
    site.file('/pagehide', '')
    const page = await visitor.open(
      site.page(
        '/google',
        taggedPage({
          tag: `data-google-analytics="G-ONE" data-google-host="${host}"`,
          head: `<script>
            function gtag() { dataLayer.push(arguments) }
            addEventListener('pagehide', () => navigator.sendBeacon('/pagehide'))
          </script>`,
        }),
      ),
      { cookies: [recordCookie(['analytics', 'google-analytics'], ['marketing'])] },
    )
    const { query } = await site.request('/g/collect')
    expect(query.en).toBe('page_view')
    await inPlace(page)
    await page.reloads(() => page.do("gtag('event', 'queued'); sluice.consent.withdraw()"))
    await page.started()
    await until('the page said that it leaves', () => site.asked().includes('/pagehide'))
    await page.sentinel()
    const hits = site.traffic().filter(({ path }) => path === '/g/collect')
    expect(hits.map(({ query }) => query.en)).toEqual(['page_view'])
  })
})
