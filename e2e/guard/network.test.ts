import { describe, expect, inject, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSocketServer } from '../support/socket-server.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { denied, granted, useGuardedSite } from './guarded-site.js'

const { site, vendor, other, page: guardedPage, requestsIn } = useGuardedSite()
const visitor = useVisitor()
const stage = { site, visitor }
const sockets = useSocketServer()

/** Chromium's alone: https://developer.mozilla.org/docs/Web/API/Window/fetchLater */
const hasFetchLater = inject('engine') === 'chromium'

const reason = (what: string) => `[sluice] ${what}: nothing goes to HOST without consent for vendor`

describe('what page code sends', () => {
  /** The outcome for a denied service, and what the console says of it. */
  const refused: [name: string, code: string, outcome: unknown, errors?: string[]][] = [
    ['fetch', 'fetch(url).catch(String)', `TypeError: ${reason('fetch')}`],
    ['fetch of a URL', 'fetch(new URL(url)).catch(String)', `TypeError: ${reason('fetch')}`],
    [
      'fetch of a Request',
      'fetch(new Request(url)).catch(String)',
      `TypeError: ${reason('fetch')}`,
    ],
    [
      'fetch that outlives the page',
      'fetch(url, { method: "POST", body: "x", keepalive: true }).catch(String)',
      `TypeError: ${reason('fetch')}`,
    ],
    [
      'fetchLater',
      '(() => { if (!window.fetchLater) return "absent"; try { fetchLater(url) } catch (error) { return [error.name, error.message] } })()',
      hasFetchLater ? ['SecurityError', reason('fetchLater')] : 'absent',
    ],
    ['sendBeacon', 'navigator.sendBeacon(url, "x")', false, [reason('sendBeacon')]],
    [
      'XMLHttpRequest',
      `new Promise((done) => {
        const xhr = new XMLHttpRequest(), seen = []
        for (const type of ['loadstart', 'load', 'error', 'timeout', 'abort']) xhr.addEventListener(type, () => seen.push(type))
        xhr.upload.onerror = () => seen.push('upload error')
        xhr.addEventListener('loadend', () => done([...seen, 'loadend', xhr.readyState, xhr.status, xhr.responseText]))
        xhr.open('POST', url)
        xhr.setRequestHeader('Content-Type', 'text/plain')
        xhr.send('x')
        seen.push('sent')
      })`,
      ['loadstart', 'sent', 'upload error', 'error', 'loadend', 4, 0, ''],
      [reason('XMLHttpRequest')],
    ],
    [
      'XMLHttpRequest that waits',
      `(() => { const xhr = new XMLHttpRequest(); xhr.open('GET', url, false); try { xhr.send() } catch (error) { return error.name } })()`,
      'NetworkError',
      [reason('XMLHttpRequest')],
    ],
    [
      'WebSocket',
      '(() => { try { new WebSocket(url.replace("http", "ws")) } catch (error) { return [error.name, error.message, error instanceof DOMException] } })()',
      ['SecurityError', reason('WebSocket'), true],
    ],
    [
      'EventSource',
      '(() => { try { new EventSource(url) } catch (error) { return [error.name, error.message, error instanceof DOMException] } })()',
      ['SecurityError', reason('EventSource'), true],
    ],
  ]
  const passing: [name: string, code: string][] = [
    ['fetch', 'fetch(url)'],
    ['fetch of a Request', 'fetch(new Request(url))'],
    ['sendBeacon', 'navigator.sendBeacon(url, "x")'],
    ['XMLHttpRequest', 'const x = new XMLHttpRequest(); x.open("GET", url); x.send()'],
    ['WebSocket', 'new WebSocket(url.replace("http", "ws"))'],
    ['EventSource', 'new EventSource(url).onerror = (e) => e.target.close()'],
    ...(hasFetchLater
      ? ([['fetchLater', 'fetchLater(url, { activateAfter: 0 })']] as [string, string][])
      : []),
  ]

  /** Sends in every way, each to a file of its own; what throws at once is nobody's matter here. */
  const sendAll = (page: Page, folder: string) => {
    const calls = passing.map(
      ([, code], at) => `try { const url = '${folder}/${at}.json'; ${code} } catch {}`,
    )
    return page.evaluate(`(() => { ${calls.join('\n')} })()`)
  }
  const paths = (folder: string) => passing.map((_, at) => `${folder}/${at}.json`)

  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(guardedPage(), { cookies: [denied] })
    await page.started()
    const outcomes: { outcome: unknown; errors: string[] }[] = []
    for (const [, code] of refused) {
      const before = (await page.consoleErrors()).length
      const outcome = await page.evaluate(
        `(() => { const url = '${vendor()}/a.json'; return Promise.resolve(${code}) })()`,
      )
      outcomes.push({ outcome, errors: (await page.consoleErrors()).slice(before) })
    }
    await page.sentinel()
    const refusedRequests = site.requests()

    await sendAll(page, other())
    await site.awaitRequests(paths('/other'))
    const undeclared = requestsIn('/other')
    await page.evaluate('sluice.consent.acceptAll()')
    await sendAll(page, vendor())
    await site.awaitRequests(paths('/vendor'))
    const afterGrant = requestsIn('/vendor')
    await page.evaluate('sluice.consent.rejectAll()')
    site.forget()
    await sendAll(page, vendor())
    await page.sentinel()
    const afterDenial = requestsIn('/vendor')

    const constructors = await page.evaluate(`(() => {
      const socket = new (class Own extends WebSocket {})('ws://localhost:1/')
      return [WebSocket.name, WebSocket.length, WebSocket.OPEN, EventSource.CLOSED, fetch.name, fetch.length,
        socket instanceof WebSocket, Object.keys(window).includes('fetch'), Object.keys(window).includes('WebSocket')]
    })()`)
    return { outcomes, refusedRequests, undeclared, afterGrant, afterDenial, constructors }
  })

  it.each(refused)('by %s fails, and says why', (name, _, outcome, errors = []) => {
    const inFull = (said: unknown) =>
      JSON.parse(JSON.stringify(said).replaceAll('HOST', new URL(vendor()).host))
    const at = refused.findIndex(([known]) => known === name)
    expect(seen().outcomes[at]).toEqual(inFull({ outcome, errors }))
  })

  it('in none of these ways leaves', () => {
    expect(seen().refusedRequests).toEqual([])
  })

  it.each(passing.map(([name], at) => ({ name, path: `${at}.json` })))(
    'goes out where nobody declared the host, or it is granted, and no longer after a denial: $name',
    ({ path }) => {
      expect(seen().undeclared).toContain(`/other/${path}`)
      expect(seen().afterGrant).toContain(`/vendor/${path}`)
      expect(seen().afterDenial).not.toContain(`/vendor/${path}`)
    },
  )

  it('keeps constructors what they are', () => {
    expect(seen().constructors).toEqual(['WebSocket', 1, 1, 2, 'fetch', 1, true, true, false])
  })
})

describe('what was open before the denial', () => {
  const seen = useSharedVisit(stage, async () => {
    for (const folder of ['/vendor', '/other']) {
      site.thirdPartyFile(`${folder}/events`, '', {
        type: 'text/event-stream',
        delay: new Promise(() => {}),
      })
    }
    const socket = (path: string) => `new WebSocket('ws://${sockets.host()}${path}')`
    const page = await visitor.open(
      guardedPage({
        first: `<script>window.early = ${socket('/vendor/early')}</script>`,
        hosts: [`${sockets.host()}/vendor/`],
      }),
      { cookies: [granted] },
    )
    await page.started()
    await page.do(`
      window.open = [${socket('/vendor/open')}, ${socket('/other/open')}]
      window.sources = [new EventSource(vendor + '/events'), new EventSource(other + '/events')]
      for (const folder of [vendor, other]) window.fetchLater?.(folder + '/a.json', { method: 'POST' })
    `)
    await page.waitFor('[early, ...open].every(({ readyState }) => readyState === 1)')
    await page.evaluate("[early, ...open].forEach((socket) => socket.send('granted'))")
    await site.awaitRequests(['/vendor/events', '/other/events'])
    await page.evaluate('sluice.consent.rejectAll()')
    const states = await page.evaluate('[...open, ...sources].map(({ readyState }) => readyState)')
    const earlyBefore = await page.evaluate('early.readyState')
    await page.evaluate("[early, ...open].forEach((socket) => socket.send('denied'))")
    const earlyAfter = await page.evaluate('early.readyState')
    await until('the last message', () => sockets.messages().includes('/other/open denied'))
    await page.sentinel()
    // A request kept for later leaves with the page.
    await page.goto(site.page('/guard/next', ''))
    if (hasFetchLater) await site.awaitRequests(['/other/a.json'])
    await page.sentinel()
    return {
      states,
      early: [earlyBefore, earlyAfter],
      messages: sockets.messages().sort(),
      later: site.requests().filter((path) => path.endsWith('.json')),
    }
  })

  it('is closed: WebSocket and EventSource, of the denied service alone', () => {
    const [socket, otherSocket, source, otherSource] = seen().states as number[]
    expect(socket).toBeGreaterThan(1)
    expect(source).toBe(2)
    expect([otherSocket, otherSource]).toEqual([1, expect.any(Number)])
    expect(otherSource).not.toBe(2)
  })

  it('sends nothing more, also on a socket from before the guard, which is closed then', () => {
    expect(seen().messages).toEqual([
      '/other/open denied',
      '/other/open granted',
      '/vendor/early granted',
      '/vendor/open granted',
    ])
    const [before, after] = seen().early
    expect(before).toBe(1)
    expect(after).toBeGreaterThan(1)
  })

  it('does not leave with the page: fetchLater', () => {
    expect(seen().later).toEqual(hasFetchLater ? ['/other/a.json'] : [])
  })
})
