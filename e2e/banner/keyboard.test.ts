import { describe, expect, inject, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { layouts, mount, openPreferences } from './theming-page.js'

const site = useSite()
const visitor = useVisitor()

declare global {
  interface Window {
    /** What had the focus before the banner. */
    before?: HTMLElement | null
  }
}

/** What part of the banner has the focus, or the name of the page's own element. */
const focused = () => {
  const inner = document.activeElement?.shadowRoot?.activeElement
  return inner?.getAttribute('part') ?? inner?.localName ?? document.activeElement?.localName
}

/** The element of the page that has the focus, if it is hidden behind the banner. */
async function hiddenFocus() {
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
  await nextFrame()
  await nextFrame()
  const host = document.querySelector('sluice-banner')
  const focused = document.activeElement
  if (!host || !focused || focused === host || focused === document.body) return undefined
  const { left, right, top, bottom } = focused.getBoundingClientRect()
  const box = host.shadowRoot?.querySelector('[part=banner]')?.getBoundingClientRect()
  const isInside =
    box && left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom
  const centre = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return isInside || centre === host ? focused.outerHTML : undefined
}

/** Puts a field of the page where the banner stands. */
function addFieldBehind() {
  const host = document.querySelector('sluice-banner')
  const box = host?.shadowRoot?.querySelector('[part=banner]')?.getBoundingClientRect()
  const field = document.createElement('input')
  const [left, top] = box ? [box.x + box.width / 2, box.y + box.height / 2] : []
  Object.assign(field.style, {
    position: 'fixed',
    left: `${left}px`,
    top: `${top}px`,
    width: '1em',
  })
  field.ariaLabel = 'Behind'
  document.body.append(field)
  field.focus()
}

/** Which targets of ours are smaller than so many pixels, as where a finger points if `isCoarse`. */
function smallTargets(least: number, isCoarse: boolean) {
  return [...document.querySelectorAll('sluice-banner')].flatMap(({ shadowRoot }) => {
    for (const rule of shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ??
      [])
      if (isCoarse && rule instanceof CSSMediaRule && rule.conditionText.includes('coarse'))
        rule.media.mediaText = 'all'
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true
    // A switch is pressed by its label.
    return [...(shadowRoot?.querySelectorAll('a, button, summary, label') ?? [])]
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect()
        return width > 0 && Math.min(width, height) < least
      })
      .map(({ outerHTML }) => outerHTML)
  })
}

describe.each(layouts)('as %s', (layout) => {
  it('refusing is two presses of Tab away, and nothing is focused unseen behind the banner', async () => {
    const page = await visitor.open(site.url(`/theming/?layout=${layout}`))
    await page.see('banner')
    expect(await page.evaluate(focused)).toBe('body')
    await page.keyboard('Tab')
    await page.keyboard('Tab')
    expect(await page.evaluate(focused)).toBe('reject-all')
    const ring = () => {
      const button = document.activeElement?.shadowRoot?.activeElement as Element
      const { outlineStyle, outlineWidth, outlineColor, color } = getComputedStyle(button)
      return [outlineStyle, outlineWidth, outlineColor !== color]
    }
    // A key of WebKit's driver moves the focus without `:focus-visible`.
    if (inject('engine') !== 'webkit')
      expect(await page.evaluate(ring)).toEqual(['solid', '3px', true])
    await page.resize(600, 420)
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard(press < 12 ? 'Tab' : 'Shift+Tab')
      expect(await page.evaluate(hiddenFocus)).toBeNull()
    }
    await page.evaluate(addFieldBehind)
    await mount(page, {})
    await page.see('banner')
    expect(await page.evaluate(hiddenFocus)).toBeNull()
  })
})

it('a modal question keeps the focus, and Escape puts it off and gives the focus back', async () => {
  const page = await visitor.open(site.url('/theming/?reopen'))
  await page.see('banner')
  await page.evaluate(() => document.querySelector<HTMLElement>('#ask')?.focus())
  await mount(page, { modal: true, layout: 'dialog' })
  await page.see('banner')
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard('Tab')
    expect(['sluice-banner', 'body']).toContain(
      await page.evaluate(() => document.activeElement?.localName),
    )
  }
  await page.keyboard('Escape')
  await page.gone('banner')
  expect(await page.evaluate(focused)).toBe('button')
  // The corner button comes once nothing is left to ask: nothing was decided.
  await page.gone('reopen')
  await page.evaluate(() => document.querySelector<HTMLElement>('#ask')?.click())
  await page.see('banner')
  await page.press('choose')
  await page.see('dialog')
  await page.keyboard('Escape')
  await page.gone('dialog')
  expect(await page.evaluate(focused)).toBe('choose')
  await page.press('reject-all')
  await page.gone('banner')
  expect(await page.evaluate(focused)).toBe('button')
  await page.see('reopen')
})

it('the corner button opens the preferences, gets the focus back, and every target is large enough', async () => {
  const page = await visitor.open(site.url('/theming/?visit=decided&reopen'))
  await page.press('reopen')
  await page.see('dialog')
  await page.keyboard('Escape')
  await page.gone('dialog')
  expect(await page.evaluate(focused)).toBe('reopen')
  await page.press('reopen')
  await page.see('download')
  expect(await page.evaluate(smallTargets, 24, false)).toEqual([])
  expect(await page.evaluate(smallTargets, 44, true)).toEqual([])
  await mount(page, { visit: 'first' })
  await openPreferences(page)
  expect(await page.evaluate(smallTargets, 24, false)).toEqual([])
  expect(await page.evaluate(smallTargets, 44, true)).toEqual([])
})

it('a decision gives the focus back to the page, also from the preferences', async () => {
  const page = await visitor.open(site.url('/theming/'))
  for (const buttons of [['reject-all'], ['choose', 'save']]) {
    await mount(page, {})
    await page.evaluate(() => {
      window.before = document.querySelector<HTMLElement>('main :is(a, button, input, select)')
      window.before?.focus()
    })
    // By key, because Firefox says where the focus came from only in the window in front.
    await page.keyboard('Shift+Tab')
    await page.waitFor(() => document.activeElement?.localName === 'sluice-banner')
    for (const button of buttons) await page.press(button)
    await page.gone('banner')
    await page.waitFor(() => document.activeElement === window.before)
  }
})
