import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
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

describe('what is new', () => {
  const before = ['analytics', 'google-analytics', 'google-tag-manager']
  const marketing = ['marketing', 'google-ads', 'hubspot', 'linkedin', 'youtube']

  it.each([
    ['accept-all', [...before, ...marketing], []],
    ['reject-all', before, marketing],
  ])('is all that is asked about, and all that %s decides', async (button, granted, denied) => {
    const page = await visitor.open(site.url('/'), { cookies: [recordCookie(before)] })
    await page.see('banner')
    const text = () =>
      document.querySelector('sluice-banner')?.shadowRoot?.querySelector('section')?.textContent
    expect(await page.evaluate(text)).toContain('Something new to decide')
    expect(await page.evaluate(text)).toContain('for: Marketing.')
    await page.press(button)
    await page.gone('banner')
    const [cookie] = (await page.cookies()).filter(({ name }) => name === 'sluice')
    const answers = new URLSearchParams(cookie?.value)
    expect(answers.get('y')?.split('.').sort()).toEqual([...granted].sort())
    expect(answers.get('n')?.split('.').filter(Boolean).sort()).toEqual([...denied].sort())
  })
})

describe('the corner button', () => {
  const files = () => site.asked().filter((path) => /sluice-(banner|reopen)/.test(path))

  it('costs a returning visitor one small file, and opens the preferences', async () => {
    const html = taggedPage({ tag: 'data-banner-reopen data-language="de"' })
    const page = await visitor.open(site.page('/reopen', html))
    await page.see('banner')
    await page.gone('reopen')
    await page.press('reject-all')
    await page.see('reopen')
    const loaded = files().length
    await page.reload()
    await page.see('reopen')
    await page.sentinel()
    expect(files().slice(loaded)).toEqual(['/sluice/sluice-reopen.js'])
    const label = () =>
      document
        .querySelector('[data-reopen]')
        ?.shadowRoot?.querySelector('button')
        ?.getAttribute('aria-label')
    expect(await page.evaluate(label)).toBe('Datenschutz-Einstellungen')
    await page.press('reopen')
    await page.see('dialog')
    await page.keyboard('Escape')
    await page.gone('dialog')
    await page.waitFor(() => document.activeElement?.matches('[data-reopen]'))
    // As another tab may: whatever the banner was when the page began, it asks.
    await page.evaluate('sluice.consent.forget()')
    await page.see('banner')
    await page.gone('reopen')
    expect(await page.consoleErrors()).toEqual([])
  })
})

describe('a page that is hard to live in', () => {
  it('is asked in spite of options that do not exist, and sees markup in texts as text', async () => {
    const json = `<script type="application/json" data-sluice="config">${JSON.stringify({
      banner: { theme: 'sepia' },
      texts: { title: '<img src=x onerror="log.push(1)">', question: null, categories: null },
    }).replaceAll('<', '\\u003c')}</script>`
    const html = taggedPage({ tag: 'data-banner-layout="box"', head: json })
    const page = await visitor.open(site.page('/options', html))
    await page.see('banner')
    const heading = () =>
      document.querySelector('sluice-banner')?.shadowRoot?.querySelector('h2')?.textContent
    expect(await page.evaluate(heading)).toBe('<img src=x onerror="log.push(1)">')
    expect(await page.evaluate('log')).toEqual([])
    // The question is painted first, and what is wrong said after it.
    await page.waitFor(() => (window as never as { __console: unknown[] }).__console.length > 1)
    expect(await page.consoleErrors()).toEqual([
      '[sluice] banner.theme takes auto, light, dark, got "sepia": auto is used',
      '[sluice] banner.layout takes bar, corner, dialog, got "box": bar is used',
    ])
    // A framework puts a body of its own in place of the page's.
    await page.evaluate(() => {
      document.body.replaceWith(document.createElement('body'))
    })
    await page.press('reject-all')
    await page.gone('banner')
    expect((await page.cookies()).map(({ name }) => name)).toEqual(['sluice'])
  })

  it('keeps its own largest paint, and nothing in it moves', async () => {
    const html = taggedPage({ tag: `data-controller="${'Long '.repeat(30)}"`, body: '<p>Text</p>' })
    const page = await visitor.open(site.page('/paint', html))
    await page.see('banner')
    await page.waitFor(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    // An engine without the entry gives none, which is no failure.
    const paints = () =>
      new Promise<unknown[]>((done) => {
        const seen: unknown[] = []
        const types = ['largest-contentful-paint', 'layout-shift'].filter((type) =>
          PerformanceObserver.supportedEntryTypes.includes(type),
        )
        for (const type of types)
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              seen.push('element' in entry ? (entry.element as Element)?.localName : 'shift')
          }).observe({ type, buffered: true })
        setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(seen))))
      })
    for (const seen of await page.evaluate(paints)) expect(['h1', 'p']).toContain(seen)
    const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name)
    expect((await page.evaluate(fetched)).filter((name) => !/\.js$|favicon/.test(name))).toEqual([])

    // It does not scroll, and gets no scroll bar; when it does, there is room, but never as an item of its layout.
    const room = () => getComputedStyle(document.documentElement, '::after').content
    expect(await page.evaluate(room)).toBe('none')
    const grow = (display: string, height: string) => {
      document.documentElement.style.display = display
      document.body.style.height = height
    }
    await page.evaluate(grow, 'block', '3000px')
    await page.waitFor(`(${room})() !== 'none'`)
    await page.evaluate(grow, 'flex', '4000px')
    await page.waitFor(`(${room})() === 'none'`)
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
