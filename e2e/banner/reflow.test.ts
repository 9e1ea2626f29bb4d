import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { layouts } from './theming-page.js'

const site = useSite()
const visitor = useVisitor()

/** A page in which the theming page is as wide and high as wanted: a window of WebKit cannot be as narrow. */
const framed = (query: string, width: number, height: number): string => {
  const page = `<!doctype html><title>Frame</title>
    <iframe src="/theming/?${query}" width="${width}" height="${height}"></iframe>`
  return site.page('/framed', page)
}

/** What of the layer cannot be reached by scrolling in one direction. */
function outOfReach(part: string, fontSize: string) {
  const inner = document.querySelector('iframe')?.contentDocument
  const host = inner?.querySelector<HTMLElement>('sluice-banner')
  if (part === 'dialog') {
    const opener = inner?.querySelector<HTMLElement>('[data-sluice=preferences]')
    if (!host?.shadowRoot?.querySelector('[part=dialog]')) opener?.click()
  }
  host?.style.setProperty('--sluice-font-size', fontSize)
  const layer = host?.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)
  const view = inner?.defaultView
  if (!layer || !view) return undefined
  for (const details of layer.querySelectorAll('details')) details.open = true
  const found: string[] = []
  for (const element of [layer, ...layer.querySelectorAll<HTMLElement>('*')]) {
    element.scrollIntoView({ block: 'nearest' })
    const { left, right, top, bottom, width } = element.getBoundingClientRect()
    const isWide = width > 0 && (left < -0.5 || right > view.innerWidth + 0.5)
    const isControl = element.matches('a, button, input, summary')
    const isHigh = isControl && (top < -0.5 || bottom > view.innerHeight + 0.5)
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
    if (isWide || isHigh || isCut) {
      const name = `${element.localName}.${element.className} ${element.textContent?.slice(0, 20)}`
      found.push([name, isWide && 'wide', isHigh && 'high', isCut && 'cut'].join(' '))
    }
  }
  return found
}

/** How large the buttons that weigh the same are. */
function sizesOf(part: string) {
  const host = document.querySelector('iframe')?.contentDocument?.querySelector('sluice-banner')
  return ['reject-all', 'accept-all'].map((name) => {
    const button = host?.shadowRoot?.querySelector(`[part=${part}] [part=${name}]`)
    const { width = 0, height = 0 } = button?.getBoundingClientRect() ?? {}
    return [Math.round(width), Math.round(height)]
  })
}

describe.each(layouts)('as %s', (layout) => {
  it('all can be reached at 320 by 256 pixels and with text of twice the size', async () => {
    for (const [query, width, height, fontSize] of [
      ['', 320, 256, '.9375em'],
      ['&language=de&modal', 320, 256, '.9375em'],
      ['&language=de', 320, 640, '1.875em'],
      ['&visit=decided&direction=rtl', 320, 256, '.9375em'],
    ] as const) {
      const page = await visitor.open(framed(`layout=${layout}${query}`, width, height))
      const at = `${query} ${width}x${height} ${fontSize}`
      const parts = query.includes('decided') ? ['dialog'] : ['banner', 'dialog']
      for (const part of parts) {
        expect(await page.waitFor(outOfReach, part, fontSize), `${part} ${at}`).toEqual([])
        const [refusing, accepting] = await page.evaluate(sizesOf, part)
        expect(refusing, `${part} ${at}`).toEqual(accepting)
      }
    }
  })
})

it('from right to left everything is mirrored', async () => {
  const page = await visitor.open(site.url('/theming/?layout=corner&direction=rtl&reopen'))
  await page.see('banner')
  const edges = (part: string) => {
    const roots = [...document.querySelectorAll('sluice-banner')].map((host) => host.shadowRoot)
    const found = roots.map((root) => root?.querySelector(`[part=${part}]`)).find(Boolean)
    const { left = 0, right = 0 } = found?.getBoundingClientRect() ?? {}
    return [Math.round(left), Math.round(document.documentElement.clientWidth - right)]
  }
  const [left = 0, right = 0] = await page.evaluate(edges, 'banner')
  expect(left).toBeLessThan(right)
  const [refusing = 0] = await page.evaluate(edges, 'reject-all')
  const [accepting = 0] = await page.evaluate(edges, 'accept-all')
  expect(refusing).toBeGreaterThan(accepting)
  await page.press('reject-all')
  await page.see('reopen')
  const [fromLeft = 0, fromRight = 0] = await page.evaluate(edges, 'reopen')
  expect(fromRight).toBeLessThan(fromLeft)
  await page.press('reopen')
  await page.see('dialog')
  const isSwitchFirst = () => {
    const root = document.querySelector('sluice-banner')?.shadowRoot
    const input = root?.querySelector('label input')?.getBoundingClientRect()
    const title = root?.querySelector('label strong')?.getBoundingClientRect()
    return input && title && input.right <= title.left
  }
  expect(await page.evaluate(isSwitchFirst)).toBe(true)
})
