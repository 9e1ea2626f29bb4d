import { beforeEach, expect, it } from 'vitest'
import { violations } from '../banner/axe.js'
import { useSite } from '../support/site.js'
import { recordCookie } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { layoutsPage, layoutsStyle, offsets, shifted } from './layouts-page.js'

const nonce = 'c2x1aWNl'
const policy = `script-src 'nonce-${nonce}'; style-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types sluice`
const site = useSite()
const visitor = useVisitor()

const covered = [
  'inline',
  'stack',
  'last',
  'flex',
  'flex2',
  'grid',
  'ratio',
  'floating',
  'scrolled',
  'scaled',
  'category',
  'boxed',
]
/** No pixel beside the embed, and nothing wider than it. */
const exactly = (ids: string[]) => ids.map((id) => [id, 0, 0, 0, 0, 0])
const count = (wanted: number) => `(${offsets})().length === ${wanted}`
const released = () =>
  [...document.querySelectorAll('main [data-consent-state=released]')].map(({ id }) => id)
const answers = (cookies: { name: string; value: string }[]) =>
  cookies.find(({ name }) => name === 'sluice')?.value.replace(/^.*&y=/, 'y=')
const wordsOf = (id: string) =>
  document.getElementById(id)?.nextElementSibling?.shadowRoot?.textContent
const held = (id: string) => `#${id} + sluice-placeholder`

/** How it is painted, and how its host stands in the page. */
function looksOf(id: string) {
  const host = document.getElementById(id)?.nextElementSibling
  const part = host?.shadowRoot?.querySelector('[part=placeholder]')
  const button = part?.querySelector('button')
  if (!host || !part || !button) return undefined
  const [{ backgroundColor, color }, { position, zIndex }] = [part, host].map((one) =>
    getComputedStyle(one),
  ) as [CSSStyleDeclaration, CSSStyleDeclaration]
  const fill = getComputedStyle(button).backgroundColor
  return { paint: [backgroundColor, color, fill].join('; '), stands: `${position} ${zIndex}` }
}
const light = 'rgb(255, 255, 255); rgb(27, 32, 43); rgb(39, 67, 166)'
const dark = 'rgb(26, 30, 39); rgb(236, 239, 245); rgb(179, 197, 255)'

beforeEach(() => {
  const film = '<!doctype html><title>Film</title><button>Play</button>'
  site.thirdPartyFile('/film.html', film, { type: 'text/html' })
  site.file('/layouts.css', layoutsStyle)
})
const layouts = (attributes: { html?: string; tag?: string } = {}) =>
  site.page('/layouts', layoutsPage(site.thirdParty('/film.html'), nonce, attributes), {
    headers: { 'Content-Security-Policy': policy },
  })

it('they cover every kind of embed, and nothing shifts when they come, go and return', async () => {
  const denied = recordCookie([], ['analytics', 'marketing', 'video'])
  const page = await visitor.open(layouts(), { cookies: [denied] })
  await page.waitFor(count(covered.length))
  expect(await page.evaluate(offsets)).toEqual(exactly(covered))
  expect((await page.evaluate(looksOf, 'inline'))?.paint).toBe(light)
  expect(await violations(page)).toEqual([])
  expect(site.requests()).toEqual([])

  // Load once, by keyboard: that one alone, nothing recorded, and the focus is where the button was.
  await page.evaluate(() =>
    document
      .querySelector('#stack + sluice-placeholder')
      ?.shadowRoot?.querySelector('button')
      ?.focus(),
  )
  await page.keyboard('Enter')
  await page.waitFor(() => document.activeElement?.id === 'stack')
  await page.evaluate(() =>
    document
      .querySelector('#boxed + sluice-placeholder')
      ?.shadowRoot?.querySelector('button')
      ?.focus(),
  )
  await page.keyboard('Enter')
  await page.waitFor(() => document.activeElement?.id === 'inner')
  await page.waitFor('document.querySelector("#inner").hasAttribute("src")')
  expect(await page.evaluate(released)).toEqual(['stack', 'boxed', 'inner'])
  expect(answers(await page.cookies())).toBe('y=&n=analytics.marketing.video')

  // Always, for the service and not for its category.
  await page.press('always', held('ratio'))
  await page.waitFor(`(${released})().length === ${covered.length + 2}`)
  expect(answers(await page.cookies())).toBe('y=video&n=analytics.marketing')
  expect(await page.evaluate(offsets)).toEqual(exactly(['category']))

  await page.evaluate('sluice.consent.withdraw()')
  await page.waitFor(count(covered.length))
  expect(await page.evaluate(offsets)).toEqual(exactly(covered))
  expect(await page.evaluate(shifted)).toEqual([])

  await page.resize(640, 700)
  await page.waitFor(() => innerWidth === 640)
  await page.waitFor(`JSON.stringify((${offsets})()) === '${JSON.stringify(exactly(covered))}'`)
  await page.evaluate(() => {
    const narrow = document.createElement('iframe')
    Object.assign(narrow, { id: 'narrow', title: 'A narrow film', width: 200, height: 113 })
    Object.assign(narrow.dataset, { consent: 'video', consentSrc: '/film' })
    document.querySelector('main')?.append(narrow)
  })
  await page.waitFor(count(covered.length + 1))
  expect(await page.evaluate(offsets)).toEqual(exactly([...covered, 'narrow']))
  await page.evaluate(() => document.querySelector('#narrow')?.remove())

  // A template without a box: the placeholder itself takes the room, in the flow.
  await page.evaluate(() => {
    const bare = document.createElement('template')
    Object.assign(bare, { id: 'bare', title: 'A bare film' })
    Object.assign(bare.dataset, { consent: 'video', width: 300, height: 200 })
    document.querySelector('main')?.append(bare)
  })
  const bare = await page.waitFor(looksOf, 'bare')
  expect(bare).toEqual({ paint: light, stands: 'static auto' })
  const sizeOf = () => {
    const { offsetWidth, offsetHeight } = document.querySelector('#bare + *') as HTMLElement
    return [offsetWidth, offsetHeight]
  }
  expect(await page.evaluate(sizeOf)).toEqual([300, 200])
  await page.evaluate(() => document.querySelector('#bare')?.remove())
  await page.waitFor(
    `document.querySelectorAll('sluice-placeholder').length === ${covered.length + 1}`,
  )
  expect(await page.consoleErrors()).toEqual([])
})

it('they speak the visitor’s language from right to left, and ask one thing beside the banner', async () => {
  const page = await visitor.open(
    layouts({ html: 'dir="rtl"', tag: 'data-language="de" data-banner-theme="dark"' }),
  )
  await page.see('banner')
  await page.waitFor(count(covered.length))
  expect(await page.evaluate(offsets)).toEqual(exactly(covered))
  expect((await page.evaluate(looksOf, 'inline'))?.paint).toBe(dark)
  expect(await page.evaluate(wordsOf, 'inline')).toBe(
    'Film inlineVidstream wird nur geladen, wenn Sie es erlauben. Vidstream Ltd kann dann auf Ihrem Gerät Daten speichern und auslesen.Einmal ladenVidstream immer erlaubenDatenschutz-Einstellungen',
  )
  expect(await page.evaluate(wordsOf, 'category')).toBe(
    'Film of the categoryFilm of the category wird nur geladen, wenn Sie es erlauben. 127.0.0.1 kann dann auf Ihrem Gerät Daten speichern und auslesen.Einmal ladenDatenschutz-Einstellungen',
  )
  expect(await violations(page)).toEqual([])

  /** To the top, where the banner does not lie over it. */
  const bringUp = (id: string) => {
    const root = document.querySelector(`#${id} + sluice-placeholder`)?.shadowRoot
    scrollBy(0, (root?.querySelector('.buttons')?.getBoundingClientRect().top ?? 0) - 50)
  }
  await page.evaluate(bringUp, 'stack')
  await page.press('preferences', held('stack'))
  await page.see('dialog')
  await page.keyboard('Escape')
  await page.gone('dialog')
  expect(await page.cookies()).toEqual([])
  // The focus is back at the button; in the next frame the banner looks whether it lies over that.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await page.evaluate(bringUp, 'inline')
  await page.press('always', held('inline'))
  await site.request('/film.html')
  expect(answers(await page.cookies())).toBe('y=video&n=')
  await page.see('banner')
})

it('a visitor who has granted all loads no code for them', async () => {
  const granted = recordCookie(['analytics', 'marketing', 'video'])
  const page = await visitor.open(layouts(), { cookies: [granted] })
  await page.waitFor(`(${released})().length === ${covered.length + 3}`)
  await page.sentinel()
  expect(site.asked()).toContain('/sluice/sluice-gate.js')
  expect(site.asked()).not.toContain('/sluice/sluice-placeholder.js')
})

it('the example site’s video is loaded once without a record, and held again at a refusal', async () => {
  const page = await visitor.open(site.url('/'))
  await page.see('banner')
  const below = () =>
    Math.round((document.querySelector('.below')?.getBoundingClientRect().top ?? 0) + scrollY)
  const before = await page.evaluate(below)
  await page.press('load-once', 'sluice-placeholder')
  await site.request('/video/embed/intro')
  await page.gone('placeholder', 'sluice-placeholder')
  expect(await page.cookies()).toEqual([])
  expect(site.requests()).toEqual(['/video/embed/intro'])
  await page.see('banner')
  await page.press('reject-all')
  await page.see('placeholder', 'sluice-placeholder')
  expect(await page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(
    false,
  )
  expect(await page.evaluate(below)).toBe(before)
})
