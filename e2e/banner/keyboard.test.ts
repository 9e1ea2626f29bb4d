import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { layouts, mount, openPreferences } from './theming-page.js'

const site = useSite()
const visitor = useVisitor()

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

describe.each(layouts)('as %s', (layout) => {
  it('refusing is two presses of Tab away, and nothing is focused unseen behind the banner', async () => {
    const page = await visitor.open(site.url(`/theming/?layout=${layout}`))
    await page.see('banner')
    expect(await page.evaluate(focused)).toBe('body')
    await page.keyboard('Tab')
    await page.keyboard('Tab')
    expect(await page.evaluate(focused)).toBe('reject-all')
    await page.resize(600, 420)
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard('Tab')
      expect(await page.evaluate(hiddenFocus)).toBeNull()
    }
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
  await mount(page, { visit: 'first' })
  await openPreferences(page)
  const small = () =>
    [...document.querySelectorAll('sluice-banner')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('button, summary, input') ?? [])]
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect()
          return width > 0 && Math.min(width, height) < 24
        })
        .map(({ outerHTML }) => outerHTML),
    )
  expect(await page.evaluate(small)).toEqual([])
})
