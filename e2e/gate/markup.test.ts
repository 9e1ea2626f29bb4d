import { describe, expect, inject, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { heldMarkup } from './held.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }

const { image, frame } = heldMarkup(site)

describe('conditions', () => {
  const conditions: [condition: string, runs: boolean][] = [
    ['analytics', true],
    ['marketing', false],
    ['analytics marketing', false],
    ['marketing|analytics', true],
    ['video', true],
    ['chat', false],
    ['analytics chat|video', true],
    ['', false],
  ]
  const fileOf = (at: number) => `condition-${at}`
  const seen = useSharedVisit(stage, async () => {
    const images = conditions.map(
      ([condition], at) =>
        `<img data-consent="${condition}" data-consent-src="${image(fileOf(at))}" alt="">`,
    )
    const page = await visitor.open(
      site.page(
        '/conditions',
        taggedPage({
          tag: 'data-reload="never"',
          head: `<script type="application/json" data-sluice="config">{"services": [
            {"name": "video", "category": "marketing", "provider": "Them"},
            {"name": "chat", "category": "analytics", "provider": "Them"}]}</script>`,
          body: `${images.join('')}
            <img id="changed" data-consent="marketing" data-consent-src="${image('changed')}" alt="">
            <template data-consent="analytics"><p id="outer">outer</p><script data-consent="marketing">log.push('own')</script><iframe data-consent="marketing" src="${frame('own')}" title="x"></iframe><template data-consent="marketing"><p id="inner">inner</p></template><img data-consent="marketing" data-consent-src="${image('inner')}" alt=""></template>`,
        }),
      ),
      { cookies: [recordCookie(['analytics', 'video'], ['marketing', 'chat'])] },
    )
    await page.waitFor(() => document.querySelector('#outer'))
    const released = conditions.flatMap(([, runs], at) => (runs ? `/${fileOf(at)}.svg` : []))
    await site.awaitRequests(released)
    await page.sentinel()
    const requests = site.requests()
    const inner = () => page.evaluate(() => document.querySelector('#inner')?.textContent ?? null)
    const innerHeld = await inner()
    const ownHeld = await page.evaluate('log')

    const consentOf = (value: string) =>
      page.do(`document.querySelector('#changed').dataset.consent = '${value}'`)
    await consentOf('analytics')
    await site.awaitRequests(['/changed.svg'])
    const changed = site.requests().includes('/changed.svg')
    await consentOf('marketing')
    await page.waitFor(() => document.querySelector('#changed[data-consent-state=held]:not([src])'))

    await page.evaluate('sluice.consent.acceptAll()')
    await page.waitFor(() => document.querySelector('#inner'))
    await site.awaitRequests(['/inner.svg'])
    return {
      requests,
      innerHeld,
      ownHeld,
      ownReleased: await page.evaluate('log'),
      changed,
      innerRequested: site.requests().includes('/inner.svg'),
      errors: await page.consoleErrors(),
    }
  })

  it.each(conditions)(
    '"%s" with analytics and the video service granted: %s',
    (condition, runs) => {
      const at = conditions.findIndex(([known]) => known === condition)
      expect(seen().requests.includes(`/${fileOf(at)}.svg`)).toBe(runs)
    },
  )

  it('an empty condition is never met, and the console says what it takes', () => {
    expect(seen().errors).toEqual([
      expect.stringContaining(
        'data-consent takes necessary, analytics, marketing, video, chat, got ""',
      ),
    ])
  })

  it('a condition that is changed later counts', () => {
    expect(seen().requests).not.toContain('/changed.svg')
    expect(seen().changed).toBe(true)
  })

  it('a template may hold a template and other held markup with conditions of their own', () => {
    expect(seen().requests).not.toContain('/inner.svg')
    expect(seen().innerHeld).toBeNull()
    expect(seen().requests).not.toContain('/own.html')
    expect([seen().ownHeld, seen().ownReleased]).toEqual([[], ['own']])
    expect(seen().innerRequested).toBe(true)
  })
})

describe('bad markup', () => {
  const seen = useSharedVisit(stage, async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => {
      answer = resolve
    })
    const first = site.thirdPartyFile('/first.js', '', { delay: slow })
    const page = await visitor.open(
      site.page(
        '/bad',
        taggedPage({
          head: `<script>customElements.define('x-broken', class extends HTMLElement {
            connectedCallback() { throw new Error('mine, from the template') } })</script>`,
          body: `<iframe id="live" data-consent="marketing" src="${frame('live')}" title="x"></iframe>
          <iframe id="code" data-consent="marketing" data-consent-src=" java&#10;script:parent.log.push('ran')" title="x"></iframe>
          <img data-consent="marketing" data-consent-src="${image('fine')}" alt="">
          <template data-consent="marketing"><img src="${image('live-in-template')}" alt=""></template>
          <template data-consent="marketing"><x-broken></x-broken><p id="beside">beside</p></template>
          <svg><template data-consent="analytics"><g/></template></svg>
          <script id="unheld" data-consent="analytics" src="${site.file('/unheld.js', '')}"></script>
          <script type="text/plain" data-consent="analytics" src="${first}"></script>
          <script type="text/plain" data-consent="analytics" id="gone">log.push('gone')</script>
          <script type="text/plain" data-consent="analytics">log.push('rest')</script>`,
        }),
      ),
    )
    await page.waitFor(() => document.querySelector('#live:not([src])[data-consent-src]'))
    await page.sentinel()
    // Whether the frame's request has left by then is a matter of luck.
    const early = site.requests().filter((path) => path !== '/live.html')
    await page.press('accept-all')
    await site.request('/first.js')
    await page.evaluate("document.querySelector('#gone').remove()")
    answer()
    await page.waitFor("log.includes('rest')")
    await site.awaitRequests(['/fine.svg'])
    await page.sentinel()
    return {
      early,
      requests: site.requests(),
      log: await page.evaluate<string[]>('log'),
      beside: await page.evaluate(() => document.querySelector('#beside')?.textContent),
      code: await page.evaluate(
        () =>
          document.querySelector('#code:not([src])')?.getAttribute('data-consent-state') ?? null,
      ),
      errors: (await page.consoleErrors()).join(),
      warnings: (await page.consoleWarnings()).join(),
    }
  })

  it('stops nothing of the rest', () => {
    expect(seen().log).toContain('rest')
    expect(seen().requests).toContain('/fine.svg')
  })

  it('an element that is removed while it waits is not released', () => {
    expect(seen().log).not.toContain('gone')
    expect(seen().warnings).toContain('Removed before its release')
  })

  it('a template whose content throws says so, and the rest of it goes', () => {
    expect(seen().beside).toBe('beside')
    expect(seen().errors).toContain('mine, from the template')
  })

  it('a javascript: address is refused', () => {
    expect(seen().log).not.toContain('ran')
    expect(seen().errors).toContain('a javascript: address is never released')
    expect(seen().code).toBe('held')
  })

  it('an element with a live address says that it came too late, and is held from then on', () => {
    expect(seen().warnings).toContain(
      'src was requested before it could be held; write data-consent-src',
    )
  })

  it('a script that is not held says so, and keeps nobody waiting', () => {
    expect(seen().warnings).toContain(
      'Not held: the browser runs it; write <script type="text/plain" data-consent="analytics"',
    )
    expect(seen().warnings).not.toContain('Not loaded')
  })

  it('a template that says src is requested by Firefox all the same, and the console says what to write', () => {
    const isFirefox = inject('engine') === 'firefox'
    expect(seen().early).toEqual(isFirefox ? ['/live-in-template.svg'] : [])
    expect(seen().warnings).toContain('in spite of its template; write data-consent-src')
  })
})
