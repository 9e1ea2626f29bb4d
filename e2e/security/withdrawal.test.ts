import { describe, expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { grantedAll, recordCookie, taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const button = '<button data-sluice="withdraw">Withdraw</button>'
const granted = recordCookie(['analytics', 'marketing', 'stats'])

/** A page on which a script of the service `stats` ran, and a service that nothing but leaving the page ends. */
function page(path: string, { head = '', body = '', tag = '' } = {}): string {
  const src = site.thirdPartyFile('/tracker.js', "log.push('tracker')")
  const hosts = [site.thirdParty('/hits/').replace('http://', '')]
  const services = [
    {
      name: 'stats',
      category: 'analytics',
      provider: 'Them',
      hosts,
      storage: [{ name: '_st', duration: '1 day' }],
    },
  ]
  const config = `<script type="application/json" data-sluice="config">${JSON.stringify({ services })}</script>`
  const held = `<script type="text/plain" data-consent="stats" src="${src}"></script>`
  return site.page(path, taggedPage({ tag, head: config + head, body: button + held + body }))
}

const ran = (here: Page) => here.waitFor("log.includes('tracker')")
const inPlace = (here: Page) =>
  here.waitFor('[...document.scripts].some(({ src, sluice }) => /cut-off/.test(src) && sluice)')
/** Withdraws, and looks at the page that is there once this one has gone. */
const isClean = async (here: Page, withdraw: () => Promise<unknown>) => {
  await here.reloads(withdraw)
  await here.started()
  await here.sentinel()
  expect(await here.evaluate('sluice.consent.status("stats")')).toBe('denied')
  expect(await here.evaluate('log')).toEqual([])
}
const times = (path: string) => site.asked().filter((one) => one === path).length

describe('a withdrawal on the page that answers a form', () => {
  async function buy(path: string) {
    page(path)
    const here = await visitor.open(
      site.page(
        `${path}/form`,
        `<!doctype html><form method="post" action="${path}"><button id="buy">Buy</button></form>`,
      ),
      { cookies: [granted] },
    )
    await here.clickOn('#buy')
    await ran(here)
    expect(site.posted()).toEqual([path])
    return here
  }

  it('does not send the form again', async () => {
    const here = await buy('/order')
    await isClean(here, () => here.clickOn('[data-sluice=withdraw]'))
    expect(site.posted()).toEqual(['/order'])
    expect(times('/order')).toBe(2)
  })

  it('does not either where the visitor withdraws in another tab', async () => {
    const here = await buy('/order-elsewhere')
    const other = await here.newTab(page('/elsewhere'))
    await other.started()
    await isClean(here, async () => {
      await other.do('sluice.consent.withdraw()')
      await here.waitFor('!window.sluice?.consent?.granted("stats")')
      // A tab that nobody sees goes once it is looked at.
      await here.clickOn('h1')
    })
    expect(site.posted()).toEqual(['/order-elsewhere'])
  })
})

it('a withdrawal loads the page once, without its fragment, whatever asks for it', async () => {
  const here = await visitor.open(`${page('/once')}#part`, { cookies: [granted] })
  await ran(here)
  await isClean(here, () => here.clickOn('[data-sluice=withdraw]'))
  expect(await here.evaluate('location.hash + location.pathname')).toBe('/once')
  expect(times('/once')).toBe(2)
})

describe('a withdrawal ends what ran', () => {
  /** What a tracker, or the page, may do so that the page stays. */
  const keepers: [string, { head?: string; body?: string; late?: string }][] = [
    [
      'a router that intercepts every navigation',
      {
        head: `<script>window.navigation?.addEventListener('navigate', (event) => {
          if (event.canIntercept) event.intercept({ async handler() {} })
        })</script>`,
      },
    ],
    [
      'a router that listens before everybody else',
      {
        head: `<script>window.navigation?.addEventListener('navigate', (event) => {
          if (event.canIntercept) event.intercept({ async handler() {} })
          event.stopImmediatePropagation()
        }, true)</script>`,
      },
    ],
    [
      'a router that refuses every navigation',
      {
        head: `<script>window.navigation?.addEventListener('navigate', (event) => {
          event.preventDefault()
        }, true)</script>`,
      },
    ],
    [
      'a loop that stops what is loading',
      {
        body: "<script>document.addEventListener('sluice:change', () => setInterval(() => window.stop(), 0))</script>",
      },
    ],
    [
      'a callback that throws, and a page that throws at the report of it',
      {
        body: `<script>(window.sluice ||= []).push(({ consent }) => {
          window.reportError = () => { throw new Error('theirs') }
          consent.on('change', () => { throw new Error('theirs') })
        })</script>`,
      },
    ],
    [
      'an element that answers for its own methods',
      { late: '<form data-consent="marketing"><input name="getAttribute"></form>' },
    ],
    [
      'elements that have the names of what is asked',
      {
        late: ['hidden', 'defaultView', 'addEventListener', 'navigation', 'stop', 'cookie']
          .map((name) => `<img name="${name}" id="${name}" alt="">`)
          .join(''),
      },
    ],
  ]

  it.each(keepers)('in spite of %s', async (name, { late = '', ...parts }) => {
    const path = `/kept-${keepers.findIndex(([one]) => one === name)}`
    site.thirdPartyFile('/hits/one', '')
    const here = await visitor.open(page(path, parts), { cookies: [granted] })
    await ran(here)
    await inPlace(here)
    await here.do(`
      document.addEventListener('sluice:change', () => { navigator.sendBeacon('${site.thirdParty('/hits/one')}') })`)
    await here.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), late)
    // In a task of its own: what the page throws is not the test's.
    await isClean(here, () => here.do('setTimeout(() => sluice.consent.withdraw())'))
    expect(site.requests()).not.toContain('/hits/one')
  })
})

it('a page that is kept says so once, and erases again before it tries again', async () => {
  const here = await visitor.open(
    page('/kept', {
      head: `<script>
        const say = console.error
        console.error = (text) => { if (/should be gone/.test(text)) fetch('/said', { keepalive: true }); say(text) }
        window.navigation?.addEventListener('navigate', (event) => event.preventDefault(), true)
        document.addEventListener('sluice:change', () => setInterval(() => window.stop(), 0))
      </script>`,
    }),
    { cookies: [granted] },
  )
  site.file('/said', '')
  await ran(here)
  // What a withdrawal needs is there, and not stopped on its way: then the page would go after the first try in WebKit.
  await here.do('sluice.banner.preferences()')
  await here.waitFor(
    '[...document.scripts].some(({ src, sluice }) => /withdrawal/.test(src) && sluice)',
  )
  await here.do('sluice.banner.close()')
  await isClean(here, async () => {
    await here.clickOn('[data-sluice=withdraw]')
    await here.do("document.cookie = '_st=1; path=/'")
    await until('it was said', () => site.asked().includes('/said'))
  })
  expect(times('/said')).toBe(1)
  expect(await here.evaluate('document.cookie')).not.toContain('_st')
})

it('a page that nobody sees goes once it is looked at', async () => {
  const here = await visitor.open(
    page('/hidden', {
      head: "<script>Object.defineProperty(Document.prototype, 'hidden', { get: () => window.isHidden, configurable: true })</script>",
    }),
    { cookies: [granted] },
  )
  await ran(here)
  await here.do('window.isHidden = true; sluice.consent.withdraw()')
  await here.sentinel()
  expect(times('/hidden')).toBe(1)
  const look = "window.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))"
  await isClean(here, () => here.do(look))
})

it('a page that nobody sees stays where the visitor allowed it again meanwhile', async () => {
  const config = JSON.stringify({
    services: [{ name: 'plain', category: 'analytics', provider: 'Them' }],
  })
  const here = await visitor.open(
    site.page(
      '/again',
      taggedPage({
        head: `<script type="application/json" data-sluice="config">${config}</script>
          <script>Object.defineProperty(Document.prototype, 'hidden', { get: () => window.isHidden, configurable: true })</script>`,
      }),
    ),
    { cookies: [grantedAll] },
  )
  await here.started()
  await here.do('sluice.consent.acceptAll(); window.isHidden = true')
  await here.do('sluice.consent.withdraw(); sluice.consent.acceptAll()')
  await here.do("window.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))")
  await here.sentinel()
  expect(times('/again')).toBe(1)
  await here.reloads(() => here.do('sluice.consent.withdraw()'))
})

describe('what a withdrawal needs is asked for before it', () => {
  const part = '/sluice/sluice-withdrawal.js'

  it('with the first grant', async () => {
    page('/first')
    const here = await visitor.open(site.url('/first'))
    await here.see('banner')
    expect(times(part)).toBe(0)
    await here.press('accept-all')
    await expect.poll(() => times(part)).toBe(1)
  })

  it('with the preferences on a later visit', async () => {
    page('/later')
    const here = await visitor.open(site.url('/later'), { cookies: [granted] })
    await ran(here)
    expect(times(part)).toBe(0)
    await here.do('sluice.banner.preferences()')
    await expect.poll(() => times(part)).toBe(1)
  })
})
