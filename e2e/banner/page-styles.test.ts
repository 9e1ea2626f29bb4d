import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** Whether the button is in the window, to be read and to be pressed. */
function isInReach() {
  const host = document.querySelector('sluice-banner:not([data-reopen])')
  const button = host?.shadowRoot?.querySelector('[part=reject-all]')
  if (!host || !button) return undefined
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
  const isHit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host
  return (
    isInWindow &&
    isHit &&
    (button as HTMLElement).checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
}

const sheets = {
  'undefined elements are hidden': ':not(:defined) { visibility: hidden; display: none }',
  'all of body is placed': 'body > * { position: relative; z-index: 1 }',
  'all is placed, and important': '* { position: static !important; z-index: 0 !important }',
  'all is invisible': 'html > *, body > * { opacity: 0; pointer-events: none } body { opacity: 1 }',
  'body is moved': 'body { transform: translateZ(0) translateY(50px) }',
  'html is moved': 'html { transform: translateZ(0) }',
  'body is filtered': 'body { filter: grayscale(1) }',
  'body is contained': 'body { contain: strict; height: 200px }',
  'body is transparent': 'body { opacity: .2 }',
  'body is a layer below':
    'body { isolation: isolate } main { position: relative; z-index: 2147483647; background: #fff; min-height: 200vh }',
  'the host is hidden by name':
    'sluice-banner { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; inset: 0 0 auto 9999px !important; clip-path: inset(100%) !important; filter: opacity(0) !important; content-visibility: hidden !important; mask: linear-gradient(transparent, transparent) !important; zoom: .01 !important; animation: none !important; transition: all 1s !important }',
  'popovers are hidden':
    '[popover] { display: none; inset: auto; margin: 0; padding: 0; border: 0; width: 0; height: 0; overflow: hidden }',
  'a grid':
    'html { display: grid; grid-template-columns: 1fr 1fr } body { display: flex; gap: 3em }',
}

it.each(Object.entries(sheets))('it can be pressed where %s', async (_name, css) => {
  const html = taggedPage({
    head: `<style>${css}</style>`,
    body: `<main>${'<p>Text</p>'.repeat(80)}</main>`,
  })
  const page = await visitor.open(site.page('/styled', html))
  await page.see('banner')
  await page.waitFor(isInReach)
  await page.press('reject-all')
  await page.gone('banner')
  expect(await page.consoleErrors()).toEqual([])
})

it('the page’s own selectors match as before', async () => {
  const css = `body > :nth-child(1) { --nth: 1 } body > :first-child { --first: 1 } body > :last-child { --last: 1 }
    body > :nth-last-child(1) { --nth-last: 1 } body > :only-of-type { --only: 1 } p:only-child { --only-child: 1 }`
  const html = `<!doctype html><html lang="en"><head><title>Test</title><style>${css}</style>
    <script async src="/sluice/sluice.js" data-banner-reopen></script></head><body><p>Text</p></body></html>`
  const page = await visitor.open(site.page('/counted', html))
  const matched = () =>
    ['--nth', '--first', '--last', '--nth-last', '--only', '--only-child'].filter(
      (name) =>
        !getComputedStyle(document.querySelector('body > p') as Element).getPropertyValue(name),
    )
  await page.see('banner')
  expect(await page.evaluate(matched)).toEqual([])
  await page.press('reject-all')
  await page.see('reopen')
  expect(await page.evaluate(matched)).toEqual([])
})

it('what the page lays over it later does not cover it', async () => {
  const page = await visitor.open(site.page('/covered', taggedPage({})))
  await page.see('banner')
  await page.evaluate(() => {
    const cover = document.createElement('div')
    Object.assign(cover.style, {
      position: 'fixed',
      inset: '0',
      width: 'auto',
      height: 'auto',
      margin: 0,
    })
    cover.popover = 'manual'
    document.body.append(cover)
    cover.showPopover()
  })
  await page.press('reject-all')
  await page.gone('banner')
})

it('it can be pressed while the page hides its root, as test tools do until they are there', async () => {
  const head = '<style>html { opacity: 0 !important }</style>'
  const page = await visitor.open(site.page('/hidden', taggedPage({ head })))
  await page.waitFor(() => {
    const root = document.querySelector('sluice-banner')?.shadowRoot
    root?.querySelector<HTMLElement>('[part=reject-all]')?.focus()
    return root?.activeElement
  })
  await page.keyboard('Enter')
  await page.waitFor(() => document.cookie.includes('sluice='))
})
