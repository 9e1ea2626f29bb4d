import { describe, expect, inject, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { violations } from './axe.js'
import { layouts, mount, openPreferences } from './theming-page.js'

const site = useSite()
const visitor = useVisitor()

/** What follows from a size, which is compared to the pixel and not to its fractions. */
const fromSize = /^(width|height|inline-size|block-size|(transform|perspective)-origin): /

/** Every computed style of a button of a layer, and its size and height in the page. */
function looksOf(part: string, layer: string) {
  const host = document.querySelector('sluice-banner')
  const button = (host?.shadowRoot ?? host)?.querySelector(`[part=${layer}] [part=${part}]`)
  if (!button) return undefined
  const { width, height, top } = button.getBoundingClientRect()
  const style = getComputedStyle(button)
  const styles = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`)
  return { box: [width, height, top], styles }
}

/** Lets a media query of ours hold, as the visitor's system would. */
function obey(query: string) {
  const root = document.querySelector('sluice-banner:not([data-reopen])')?.shadowRoot
  const rules = [...(root?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules])
  for (const rule of rules)
    if (rule instanceof CSSMediaRule && rule.conditionText.includes(query))
      rule.media.mediaText = 'all'
}

/** All in one engine; axe judges colours and the tree, of which the others need to show only that they agree. */
const sides = [
  ['light', 'ltr'],
  ['dark', 'rtl'],
  ...(inject('engine') === 'chromium'
    ? ([
        ['light', 'rtl'],
        ['dark', 'ltr'],
      ] as const)
    : []),
] as const

describe.each(layouts)('as %s', (layout) => {
  it('axe finds nothing wrong with either layer, in light and dark, from either side', async () => {
    const page = await visitor.open(site.url('/theming/?visit=opt-out'))
    // Obeyed, so that the lines which say so are on both layers.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
    })
    for (const [theme, direction] of sides) {
      const modal = theme === 'dark'
      const at = `${theme}, ${direction}, modal: ${modal}`
      await mount(page, { layout, theme, direction, modal, visit: 'opt-out' })
      await page.see('banner')
      expect(await violations(page, 'sluice-banner'), at).toEqual([])
      // The preferences are the same in every layout.
      if (layout !== 'bar' && inject('engine') !== 'chromium') continue
      await page.press('choose')
      await page.see('dialog')
      await page.evaluate(() => {
        const root = document.querySelector('sluice-banner')?.shadowRoot
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true
      })
      expect(await violations(page, 'sluice-banner'), `${at}, preferences`).toEqual([])
    }
  })

  it('refusing and accepting look the same down to every computed style', async () => {
    const page = await visitor.open(site.url(`/theming/?layout=${layout}`))
    for (const settings of [
      { visit: 'first' },
      { visit: 'news', theme: 'dark', direction: 'rtl' },
      { modal: true, language: 'de' },
      { modal: false, shadow: false },
    ] as const) {
      await mount(page, settings)
      const isWhole = layout === 'bar' && !('shadow' in settings)
      for (const layer of isWhole ? ['banner', 'dialog'] : ['banner']) {
        if (layer === 'dialog') await openPreferences(page)
        const refusing = await page.waitFor(looksOf, 'reject-all', layer)
        const accepting = await page.waitFor(looksOf, 'accept-all', layer)
        const stylesOf = (looks: typeof refusing) =>
          looks?.styles.filter((style) => !fromSize.test(style)) ?? []
        expect(stylesOf(refusing).length).toBeGreaterThan(200)
        const at = `${layer} ${JSON.stringify(settings)}`
        expect(stylesOf(refusing), at).toEqual(stylesOf(accepting))
        for (const [index, side] of refusing?.box.entries() ?? [])
          expect(Math.abs(side - Number(accepting?.box[index])), at).toBeLessThan(0.1)
      }
    }
  })
})

it('axe finds nothing wrong with the record, the corner button, and the page to try them on', async () => {
  const page = await visitor.open(site.url('/theming/?visit=decided&reopen'))
  await page.see('reopen')
  expect(await violations(page)).toEqual([])
  await openPreferences(page)
  await page.see('download')
  expect(await violations(page, 'sluice-banner')).toEqual([])
  const colours = () => {
    const root = document.querySelector('sluice-banner:not([data-reopen])')?.shadowRoot
    const styleOf = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element)
    return {
      text: styleOf('[part=dialog]').color,
      muted: styleOf('[part=dialog] p').color,
      on: styleOf(':checked').backgroundColor,
      shown: getComputedStyle(root?.host as Element).display,
    }
  }
  const usual = await page.evaluate(colours)
  expect(usual.muted).not.toBe(usual.text)
  await page.evaluate(obey, 'contrast')
  expect((await page.evaluate(colours)).muted).toBe(usual.text)
  await page.evaluate(obey, 'forced-colors')
  expect((await page.evaluate(colours)).on).not.toBe(usual.on)
  await page.evaluate(obey, 'print')
  expect((await page.evaluate(colours)).shown).toBe('none')
  await mount(page, { theme: 'dark' })
  expect(await violations(page, 'sluice-banner')).toEqual([])
  await mount(page, { theme: 'light', visit: 'news' })
  await page.see('banner')
  expect(await violations(page, 'sluice-banner')).toEqual([])
})

it('without a shadow root it looks the same, and the page looks as before', async () => {
  const page = await visitor.open(site.url('/theming/?shadow=false'))
  const fields = () => document.querySelectorAll('#properties input').length
  expect(await page.evaluate(fields)).toBeGreaterThan(15)
  const ours = () => {
    const host = document.querySelector('sluice-banner')
    const parts = (host?.shadowRoot ?? host)?.querySelectorAll('section, h2, p, a, button') ?? []
    const names = [
      'color',
      'backgroundColor',
      'font',
      'padding',
      'borderRadius',
      'display',
    ] as const
    return [...parts].map((part) => names.map((name) => getComputedStyle(part)[name]))
  }
  const theirs = () => {
    const { color, font, borderRadius } = getComputedStyle(
      document.querySelector('main button') as Element,
    )
    return [color, font, borderRadius]
  }
  const [before, page0] = [await page.waitFor(ours), await page.evaluate(theirs)]
  await mount(page, { shadow: true })
  expect(await page.evaluate(ours)).toEqual(before)
  expect(await page.evaluate(theirs)).toEqual(page0)
})
