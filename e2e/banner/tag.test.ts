import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { violations } from './axe.js'

const site = useSite({
  transform: (html, { searchParams }) =>
    html.replace(
      'data-controller',
      `data-language="${searchParams.get('language') ?? ''}" data-controller`,
    ),
})
const visitor = useVisitor()

/** What part of the banner has the focus, or the name of the page's own element. */
const focused = () => {
  const inner = document.querySelector('sluice-banner')?.shadowRoot?.activeElement
  return inner?.getAttribute('part') ?? inner?.localName ?? document.activeElement?.localName
}

describe('the question', () => {
  it('takes no focus, and refusing is at most two presses of Tab and one of Enter away', async () => {
    const page = await visitor.open(site.url('/'))
    await page.see('banner')
    expect(await page.evaluate(focused)).toBe('body')
    await page.keyboard('Tab')
    if ((await page.evaluate(focused)) !== 'reject-all') await page.keyboard('Tab')
    expect(await page.evaluate(focused)).toBe('reject-all')
    await page.keyboard('Enter')
    await page.gone('banner')
    expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  })

  it('moves nothing in the page', async () => {
    const page = await visitor.open(site.url('/'))
    const top = () => document.querySelector('h1')?.getBoundingClientRect().top
    await page.see('banner')
    const before = await page.evaluate(top)
    await page.press('reject-all')
    await page.gone('banner')
    expect(await page.evaluate(top)).toBe(before)
  })
})

describe('the preferences', () => {
  it('hold the focus while they are open, and give it back where it was', async () => {
    const page = await visitor.open(site.url('/contact.html'))
    await page.press('reject-all')
    await page.clickOn('footer [data-sluice=preferences]')
    await page.see('dialog')
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard('Tab')
      const where = await page.evaluate(() => document.activeElement?.localName)
      expect(['sluice-banner', 'body']).toContain(where)
    }
    await page.keyboard('Escape')
    await page.gone('dialog')
    await page.waitFor(() => document.activeElement?.matches('footer [data-sluice=preferences]'))
  })

  it('say to a screen reader that the choice was saved', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('choose')
    await page.press('save')
    await page.waitFor(
      () =>
        document.querySelector('sluice-banner')?.shadowRoot?.querySelector('[role=status]')
          ?.textContent === 'Your choices have been saved.',
    )
  })

  it('show each switch as it stands, and none on before the visitor switched it', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('choose')
    const checked = () =>
      [...(document.querySelector('sluice-banner')?.shadowRoot?.querySelectorAll('input') ?? [])]
        .filter((input) => input.checked)
        .map(({ name }) => name)
    await page.see('dialog')
    expect(await page.evaluate(checked)).toEqual([])
    await page.toggle('analytics')
    await page.press('save')
    await page.gone('dialog')
    await page.evaluate("document.querySelector('[data-sluice=preferences]').click()")
    await page.see('dialog')
    expect(await page.evaluate(checked)).toEqual([
      'analytics',
      'google-analytics',
      'google-tag-manager',
    ])
  })
})

describe.each(['en', 'de'])('in %s, axe finds nothing wrong', (language) => {
  it('with either layer', async () => {
    const page = await visitor.open(site.url(`/?language=${language}`))
    await page.see('banner')
    expect(
      await page.evaluate(() => document.querySelector<HTMLElement>('sluice-banner')?.lang),
    ).toBe(language)
    expect(await violations(page)).toEqual([])
    await page.press('choose')
    await page.see('dialog')
    expect(await violations(page)).toEqual([])
  })
})
