import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const services = Array.from({ length: 25 }, (_, number) => ({
  name: `service-${number}`,
  title: `Messdienstleistungsanbieter ${number}`,
  category: 'marketing',
  provider: 'Internationale Datenverarbeitungsgesellschaft mbH',
  purpose: 'Counts visits.',
  storage: Array.from({ length: 8 }, (_, index) => ({
    name: `a_long_name_of_a_cookie_${index}`,
    duration: '30 days',
    purpose: 'Tells visitors apart',
  })),
}))
const head = `<meta name="viewport" content="width=device-width">
  <script type="application/json" data-sluice="config">${JSON.stringify({ services })}</script>`

/** A window of WebKit cannot be as narrow as a phone. */
const framed = (width: number, height: number) =>
  site.page(
    '/framed',
    `<!doctype html><title>Frame</title><iframe src="/narrow" width="${width}" height="${height}"></iframe>`,
  )

it('the declaration is no wider than a phone, and its long lists are folded', async () => {
  const body = '<main><div data-sluice="declaration"></div></main>'
  site.page('/narrow', taggedPage({ head, body, tag: 'data-language="de"' }))
  const page = await visitor.open(framed(320, 640))
  const measures = () => {
    const inner = document.querySelector('iframe')?.contentDocument
    const table = inner?.querySelector('.sluice-declaration table')
    const banner = inner
      ?.querySelector('sluice-banner')
      ?.shadowRoot?.querySelector('[part=reject-all]')
    if (!inner || !table || !banner) return undefined
    const width = Math.max(inner.documentElement.scrollWidth, inner.body.scrollWidth)
    const { left, right } = banner.getBoundingClientRect()
    const folded = [...table.querySelectorAll('details')].filter(({ open }) => !open).length
    return { isNarrow: width <= 320, isReachable: left >= 0 && right <= 320, folded }
  }
  expect(await page.waitFor(measures)).toEqual({ isNarrow: true, isReachable: true, folded: 25 })
})

describe.each([
  [320, 640],
  [640, 480],
])('with text of twice the size in %s by %s pixels', (width, height) => {
  it('the buttons of the question can be pressed without scrolling', async () => {
    site.page(
      '/narrow',
      taggedPage({
        head: `${head}<style>sluice-banner { --sluice-font-size: 1.875em }</style>`,
        tag: 'data-language="de" data-privacy-policy="/p"',
      }),
    )
    const page = await visitor.open(framed(width, height))
    const unreachable = () => {
      const inner = document.querySelector('iframe')?.contentDocument
      const host = inner?.querySelector('sluice-banner')
      const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])]
      if (!inner || !buttons[0]) return undefined
      return buttons
        .filter((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect()
          return inner.elementFromPoint((left + right) / 2, (top + bottom) / 2) !== host
        })
        .map(({ textContent }) => textContent)
    }
    expect(await page.waitFor(unreachable)).toEqual([])
  })
})

it.each([
  [320, 180],
  [240, 180],
  [320, 240],
  [480, 160],
])('a placeholder of %s by %s pixels shows all its buttons, in German', async (width, height) => {
  const body = `<iframe data-consent="service-1" data-consent-src="/x" title="Film" width="${width}" height="${height}" style="border: 0"></iframe>`
  site.page(
    '/narrow',
    taggedPage({ head, body, tag: 'data-language="de" data-banner-ask="false"' }),
  )
  const page = await visitor.open(framed(600, 500))
  const hidden = () => {
    const host = document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('sluice-placeholder')
    const cover = host?.shadowRoot?.querySelector('[part=placeholder]')
    if (!cover) return undefined
    const box = cover.getBoundingClientRect()
    return [...cover.querySelectorAll('button')]
      .filter((button) => {
        const { top, bottom, left, right } = button.getBoundingClientRect()
        return top < box.top || bottom > box.bottom || left < box.left || right > box.right
      })
      .map(({ textContent }) => textContent)
  }
  expect(await page.waitFor(hidden)).toEqual([])
})
