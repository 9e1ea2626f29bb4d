import { describe, expect, inject, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { denied, granted, useGuardedSite } from './guarded-site.js'
import { insertAll, insertionWays, pathOf } from './insertion-ways.js'

const { site, vendor, other, json, page: guardedPage, requestsIn } = useGuardedSite()
const visitor = useVisitor()
const stage = { site, visitor }

const countOf = (all: readonly string[], wanted: string) =>
  all.filter((path) => path === wanted).length
const pathsIn = (folder: string) => insertionWays.map(([name]) => pathOf(folder, name))
const scriptWays = insertionWays.filter(([, , ending]) => ending === 'js')

describe('what page code puts into the page', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(guardedPage())
    await page.see('banner')
    await page.evaluate(insertAll(vendor()))
    await page.evaluate(insertAll(other()))
    await site.awaitRequests(pathsIn('/other'))
    await page.sentinel()
    const held = requestsIn('/vendor')
    const free = requestsIn('/other')
    await page.press('accept-all')
    await site.awaitRequests(pathsIn('/vendor'))
    await page.sentinel()
    await page.evaluate('sluice.consent.acceptAll()')
    await page.sentinel()
    const released = requestsIn('/vendor')
    const log = await page.evaluate<string[]>('log')
    await page.evaluate('sluice.consent.rejectAll()')
    await page.sentinel()
    return {
      held,
      free,
      released,
      log,
      errors: await page.consoleErrors(),
      warnings: await page.consoleWarnings(),
    }
  })

  it.each(insertionWays)('by %s is held, and let go once on the grant', (name) => {
    const path = pathOf('/vendor', name)
    expect(seen().held).not.toContain(path)
    expect(countOf(seen().released, path)).toBe(1)
  })

  it.each(insertionWays)('by %s goes at once to a host that nobody declared', (name) => {
    expect(seen().free).toContain(pathOf('/other', name))
  })

  it.each(scriptWays)('by %s runs, once', (name) => {
    for (const folder of ['/vendor', '/other'])
      expect(countOf(seen().log, pathOf(folder, name))).toBe(1)
  })

  it('makes no noise, also after a denial: nothing is said of what was let go', () => {
    expect([seen().errors, seen().warnings]).toEqual([[], []])
  })
})

it('a preload of an image set is held as its image is, and is not asked for later, when the image is', async () => {
  const page = await visitor.open(guardedPage())
  await page.see('banner')
  await page.do(`
    const preload = (url, held) => {
      const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'image' })
      link.imageSrcset = url + ' 1x'
      log.push(held, link.imageSrcset === url + ' 1x')
      document.head.append(link)
      const image = new Image()
      image.srcset = url + ' 1x'
    }
    preload('${vendor()}/9.svg', 'held')
    preload('${other()}/9.svg', 'free')
  `)
  await site.request('/other/9.svg')
  await page.sentinel()
  expect(requestsIn('/vendor')).toEqual([])
  expect(await page.evaluate('log')).toEqual(['held', true, 'free', true])
  await page.press('accept-all')
  await site.request('/vendor/9.svg')
})

describe('what page code puts into the page of a visitor who refused', () => {
  const seen = useSharedVisit(stage, async () => {
    const page = await visitor.open(guardedPage(), { cookies: [denied] })
    await page.started()
    await page.evaluate(insertAll(vendor()))
    await page.sentinel()
    return requestsIn('/vendor')
  })

  it.each(insertionWays)('by %s stays held', (name) => {
    expect(seen()).not.toContain(pathOf('/vendor', name))
  })
})

describe('what page code puts into the page of a visitor who granted it', () => {
  const script = (name: string) =>
    `e = document.createElement('script'); e.async = false; e.src = vendor + '/${name}.js';`
  const seen = useSharedVisit(stage, async () => {
    const url = guardedPage({
      head: `<script>
        let e; ${script('c')} const c = e; ${script('a')} document.head.append(e); ${script('b')} document.head.append(e, c)
        new Image().src = vendor + '/d.svg'</script>`,
    })
    const page = await visitor.open(url, { cookies: [granted] })
    await site.awaitRequests(['/vendor/a.js', '/vendor/b.js', '/vendor/c.js', '/vendor/d.svg'])
    await page.sentinel()
    const early = { requests: site.requests(), log: await page.evaluate('log') }
    await page.evaluate(insertAll(vendor()))
    await site.awaitRequests(pathsIn('/vendor'))
    const atOnce = requestsIn('/vendor')
    // No image, as with many pixels: what did not load is no longer there for its copies.
    const pixel = site.thirdPartyFile('/vendor/pixel', '', { status: 204 })
    await page.do(
      `document.body.append(window.kept = document.createElement('p')), (kept.innerHTML = '<img src="${pixel}">')`,
    )
    await site.request('/vendor/pixel')

    await page.do('sluice.consent.decide({ marketing: false }), (log.length = 0)')
    site.forget()
    await page.do(
      `document.body.innerHTML = '<script src="${vendor()}/a.js"></scr' + 'ipt><img src="${vendor()}/a.svg">'`,
    )
    await page.sentinel()
    const denied = site.requests()
    await page.evaluate('[kept.cloneNode(true), document.importNode(kept, true)].length')
    await page.sentinel()
    const copied = site.requests()
    await page.evaluate(`(() => {
      const range = document.createRange()
      range.selectNodeContents(kept)
      return range.cloneContents().childNodes.length
    })()`)
    if (inject('engine') === 'webkit') await site.awaitRequests(['/vendor/pixel'])
    await page.sentinel()
    const copiedByRange = site.requests()
    await page.evaluate('sluice.consent.decide({ marketing: true })')
    await site.awaitRequests(['/vendor/a.svg'])
    await page.sentinel()
    const spent = { requests: requestsIn('/vendor'), log: await page.evaluate<string[]>('log') }
    return { early, atOnce, denied, copied, copiedByRange, spent }
  })

  it('before the tag is there waits for it, and goes in the order in which it was set', () => {
    const { requests, log } = seen().early
    expect(requests).toContain('/vendor/d.svg')
    expect(log).toEqual(['/vendor/c.js', '/vendor/a.js', '/vendor/b.js'])
  })

  it.each(insertionWays)('by %s goes at once', (name) => {
    expect(seen().atOnce).toContain(pathOf('/vendor', name))
  })

  it('is not asked for again by cloneNode and importNode, once it is denied', () => {
    expect(seen().copied).toEqual([])
  })

  it('is asked for by WebKit when a range copies an image that did not load', () => {
    const isWebKit = inject('engine') === 'webkit'
    expect(seen().copiedByRange).toEqual(isWebKit ? ['/vendor/pixel'] : [])
  })

  it('runs no script that markup brought, as ever', () => {
    expect(seen().denied).toEqual([])
    expect(seen().spent.requests).toContain('/vendor/a.svg')
    expect(seen().spent.requests).not.toContain('/vendor/a.js')
    expect(seen().spent.log).not.toContain('/vendor/a.js')
  })
})

describe('what it cannot stop', () => {
  const markup: [string, string, string][] = [
    [
      '<script src="URL"></script>',
      'a.js',
      '<script type="text/plain" data-consent="vendor" src="URL">',
    ],
    ['<img src="URL" alt="">', 'a.svg', '<img data-consent="vendor" data-consent-src="URL">'],
    [
      '<iframe src="URL"></iframe>',
      'a.html',
      '<iframe data-consent="vendor" data-consent-src="URL">',
    ],
    [
      '<link rel="stylesheet" href="URL">',
      'a.css',
      '<link data-consent="vendor" data-consent-href="URL">',
    ],
  ]
  const seen = useSharedVisit(stage, async () => {
    const body = markup.map(([live, file]) => live.replace('URL', `${vendor()}/${file}`)).join('')
    const page = await visitor.open(guardedPage({ body: body + body }))
    await page.see('banner')
    await site.awaitRequests(markup.map(([, file]) => `/vendor/${file}`))
    await page.sentinel()
    return page.consoleWarnings()
  })

  it.each(markup)('static markup, it says once with what to write: %s', (_, file, advice) => {
    const said = seen().filter((warning) => warning.includes(file))
    expect(said).toEqual([
      `[sluice] Requested before it could be held; write ${advice.replace('URL', `${vendor()}/${file}`)}`,
    ])
  })
})

describe('a config that is wrong', () => {
  const noPattern =
    '{"services": [{"name": "x", "category": "marketing", "provider": "x", "hosts": ["https://x.test"]}]}'
  const configs: [string, () => string, string][] = [
    ['not JSON', () => guardedPage({ config: '{' }), 'JSON'],
    [
      'a list missing',
      () => guardedPage({ config: '{"services": {}}' }),
      'config.services takes a list',
    ],
    ['no pattern', () => guardedPage({ config: noPattern }), 'x: hosts takes example.com'],
    [
      'not there',
      () =>
        site.page(
          '/guard/none',
          taggedPage({ head: '<script src="/sluice/sluice-guard.js"></script>' }),
        ),
      'no <script type="application/json" data-sluice="config"> stands above it',
    ],
  ]
  /** Each in a frame of one page: a frame is a document with a guard of its own. */
  const seen = useSharedVisit(stage, async () => {
    const frames = configs.map(([, address]) => `<iframe src="${address()}"></iframe>`).join('')
    const page = await visitor.open(site.page('/guard/wrong', `<!doctype html>${frames}`))
    return page.evaluate<{ errors: string; google: string }[]>(
      `Promise.all(Array.from(frames, async (frame) => ({
        errors: frame.__console.filter(({ level }) => level === 'error').map(({ text }) => text).join(),
        google: await frame.fetch('https://www.google-analytics.com/g/collect').catch(String),
      })))`,
    )
  })

  it.each(configs.map(([what, , said], at) => ({ what, said, at })))(
    'is an error that says so, and Google is guarded all the same: $what',
    ({ said, at }) => {
      const { errors, google } = seen()[at] ?? {}
      expect(errors).toContain('[sluice] guard: only Google and known vendors are guarded:')
      expect(errors).toContain(said)
      expect(google).toContain('without consent for google-analytics')
    },
  )
})

describe('with the gate', () => {
  it('what the gate releases goes', async () => {
    const page = await visitor.open(
      guardedPage({
        body: `<script type="text/plain" data-consent="vendor" src="${vendor()}/a.js"></script>
        <iframe data-consent="vendor" data-consent-src="${vendor()}/a.html" title="x"></iframe>
        <template data-consent="vendor"><script src="${vendor()}/b.js"></script></template>`,
      }),
    )
    await page.see('banner')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('/vendor/b.js')")
    await site.request('/vendor/a.html')
    expect(await page.evaluate('log')).toEqual(['/vendor/a.js', '/vendor/b.js'])
  })
})

describe('under Trusted Types', () => {
  const policy = "require-trusted-types-for 'script'; trusted-types page sluice"
  it('text is refused as ever, and what the page trusts is released as it was', async () => {
    const page = await visitor.open(
      site.page(
        '/guard/trusted',
        `<!doctype html><html lang="en"><head><title>Test</title><script>window.log = []; window.vendor = '${vendor()}'</script>
        <script type="application/json" data-sluice="config">${json()}</script>
        <script src="/sluice/sluice-guard.js"></script><script async src="/sluice/sluice.js"></script></head><body><div id="box"></div></body></html>`,
        { headers: { 'Content-Security-Policy': policy } },
      ),
    )
    await page.see('banner')
    const refused = await page.evaluate(`(() => {
      const script = document.createElement('script')
      const box = document.querySelector('#box')
      return [
        () => { script.src = vendor + '/a.js' },
        () => script.setAttribute('src', vendor + '/a.js'),
        () => { box.innerHTML = '<img src="' + vendor + '/a.svg">' },
        () => { box.outerHTML = '<img src="' + vendor + '/a.svg">' },
        () => box.insertAdjacentHTML('beforeend', '<img src="' + vendor + '/a.svg">'),
      ].map((act) => { try { return act() ?? 'passed' } catch (error) { return error.name } })
    })()`)
    expect(refused).toEqual(Array(5).fill('TypeError'))
    await page.evaluate(`(() => {
      const policy = trustedTypes.createPolicy('page', { createScriptURL: (x) => x, createHTML: (x) => x })
      const script = document.createElement('script')
      script.src = policy.createScriptURL(vendor + '/b.js')
      document.head.append(script)
      document.querySelector('#box').innerHTML = policy.createHTML('<img src="' + vendor + '/b.svg">')
    })()`)
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('/vendor/b.js')")
    await site.request('/vendor/b.svg')
  })
})
