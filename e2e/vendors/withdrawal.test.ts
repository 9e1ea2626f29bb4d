import { beforeEach, describe, expect, inject, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** Each sends in a way of its own, at its start, later, and when the page goes. */
const ways: Record<string, string> = {
  beacon: 'navigator.sendBeacon(to)',
  fetch: 'fetch(to, { method: "POST", mode: "no-cors", keepalive: true }).catch(() => {})',
  image: 'new Image().src = to',
  request: '{ const sent = new XMLHttpRequest(); sent.open("GET", to); sent.send() }',
  frame:
    '{ const frame = document.createElement("iframe"); frame.src = to; document.body.append(frame) }',
}

/** A library that goes on sending, whatever becomes of the page, and hears its list. */
const library = (hit: string, way: string): string => `{
  const send = (what) => { const to = '${hit}?said=' + what; ${way} }
  const later = (what) => setTimeout(() => send(what), 60)
  send('started')
  window.sendLater ??= []
  window.sendLater.push(later)
  addEventListener('pagehide', () => send('leaving'))
  document.addEventListener('visibilitychange', () => send('hidden'))
}`

/** Every test has a folder of the other origin for itself: a library may still send while the page of the test before goes. */
let visit = 0
const names = ['hubspot', 'linkedin']
const folder = (name: string): string => `/vendors/${visit}/${name}`
const libraries: Record<string, string> = {
  hubspot: '12345678.js',
  linkedin: 'li.lms-analytics/insight.min.js',
}
/** What reached the other origin, but for the folders of the tests before. */
const requests = (): string[] =>
  site
    .requests()
    .filter((path) => !path.startsWith('/vendors/') || path.startsWith(`/vendors/${visit}/`))
const hits = (name: string): string[] =>
  site
    .traffic()
    .filter(({ path }) => path === `${folder(name)}/hit`)
    .map(({ query }) => `${query.said}`)

/** The page, which the site answers with after so many milliseconds. */
function write(config: object = {}, delay = 0): string {
  const vendors = {
    hubspot: { id: '12345678', host: site.thirdParty(folder('hubspot')) },
    linkedin: { id: '123456', host: site.thirdParty(folder('linkedin')) },
  }
  const json = JSON.stringify({ vendors, ...config })
  const head = `<script type="application/json" data-sluice="config">${json}</script>`
  return site.page('/withdrawal', taggedPage({ head }), { delay })
}

const open = (config: object = {}, cookies?: string[]): Promise<Page> =>
  visitor.open(write(config), cookies ? { cookies } : {})

function play(way: string): void {
  visit += 1
  for (const name of names) {
    const hit = site.thirdPartyFile(`${folder(name)}/hit`, '<title>Hit</title>', {
      type: 'text/html',
    })
    site.thirdPartyFile(`${folder(name)}/${libraries[name]}`, library(hit, way))
  }
}

const granted = recordCookie(['analytics', 'marketing', ...names])
const started = () => until('both send', () => names.every((name) => hits(name).length > 0))
/** What is to be sent later is sent, or is not, before this resolves. */
const later = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 120)))

describe.each(Object.entries(ways))('a library that sends by %s', (_, way) => {
  beforeEach(() => play(way))

  it('is silent from the withdrawal on, also with the page', async () => {
    const page = await open({}, [granted])
    await started()
    await page.sentinel()
    site.forget()
    // What a library sends until the next page comes would arrive.
    write({}, 300)
    const withdraw = `setTimeout(() => {
      for (const later of sendLater) later('queued')
      sluice.consent.withdraw()
    })`
    await page.reloads(() => page.do(withdraw))
    await page.started()
    await later(page)
    await page.sentinel()
    expect(requests()).toEqual([])
  })

  it('is silent alone where the visitor denies it alone, and the other goes on', async () => {
    const page = await open({ reload: 'never' }, [granted])
    await started()
    await page.sentinel()
    site.forget()
    await page.do(`sluice.consent.decide({ linkedin: false })
      sendLater.forEach((later) => later('after'))`)
    await until('the other one', () => hits('hubspot').includes('after'))
    await later(page)
    await page.sentinel()
    expect([hits('linkedin'), hits('hubspot')]).toEqual([[], ['after']])
  })
})

describe('a visitor', () => {
  beforeEach(() => play(ways.beacon as string))

  it('in a region of opt-out has nothing asked of, and is left alone from an objection on', async () => {
    const page = await open({ model: 'opt-out' })
    await started()
    await page.sentinel()
    site.forget()
    write({ model: 'opt-out' }, 300)
    const object = `setTimeout(() => {
      for (const later of sendLater) later('queued')
      sluice.consent.rejectAll()
    })`
    await page.reloads(() => page.do(object))
    await page.started()
    await page.reload()
    await page.started()
    await page.sentinel()
    expect(requests()).toEqual([])
  })

  it('comes back to a silent page that goes on, after a withdrawal on the next one', async () => {
    const page = await open({ reload: 'never' }, [granted])
    await started()
    await page.do('window.isKept = true')
    await page.goto(site.page('/withdrawal/next', taggedPage({})))
    await page.started()
    const gone = ['hidden', 'leaving']
    await until('both have left', () =>
      names.every((name) => gone.every((said) => hits(name).includes(said))),
    )
    await page.do(
      `document.cookie = ${JSON.stringify(recordCookie([], ['analytics', 'marketing', ...names]))}`,
    )
    await page.sentinel()
    site.forget()
    await page.back()
    await page.waitFor("window.sluice?.consent?.status('hubspot') === 'denied'")
    // Otherwise the page was only loaded again, which proves nothing of a page that was kept.
    if (inject('engine') !== 'chromium') expect(await page.evaluate('isKept')).toBe(true)
    await page.do("window.sendLater?.forEach((later) => later('back'))")
    await later(page)
    await page.sentinel()
    expect(requests()).toEqual([])
  })
})
