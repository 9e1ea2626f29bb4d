import { describe, expect, it } from 'vitest'
import { violations } from './banner/axe.js'
import type { Page } from './support/page.js'
import { useSite } from './support/site.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const answers = async (page: Page) =>
  (await page.cookies()).find(({ name }) => name === 'sluice')?.value.replace(/^.*&y=/, 'y=')
const isAsking = () => document.querySelector('#question:not([hidden])') !== null
const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.id
const looksOf = (name: string) => {
  const button = document.querySelector(`#question [name=${name}]`) as Element
  const { width, height, top } = button.getBoundingClientRect()
  const { color, backgroundColor, border, font } = getComputedStyle(button)
  return [Math.round(width), height, top, color, backgroundColor, border, font]
}
const visits = () => localStorage.getItem('visits')
const video = () => document.querySelector('iframe[src]') !== null
/** Whether the video is seen, and what stands in for it. */
const shown = () => {
  const isSeen = (selector: string) =>
    Boolean(document.querySelector(selector)?.getClientRects().length)
  return [isSeen('iframe'), isSeen('.video')]
}

describe.each([
  ['plain', '/own-ui/'],
  ['React', '/own-ui/react.html'],
])('a banner of one’s own, %s', (_, path) => {
  it('asks fairly, refuses by keyboard, and asks again only when told to', async () => {
    const page = await visitor.open(site.url(path))
    await page.waitFor(isAsking)
    expect(await page.evaluate(looksOf, 'reject-all')).toEqual(
      await page.evaluate(looksOf, 'accept-all'),
    )
    expect(await violations(page)).toEqual([])
    await page.clickOn('[name=choose]')
    await page.waitFor('document.querySelector("dialog").open')
    expect(await page.evaluate('document.querySelectorAll("input:checked").length')).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.clickOn('input[name=media]')
    await page.keyboard('Escape')
    await page.waitFor('!document.querySelector("dialog")?.open')
    expect(await page.cookies()).toEqual([])

    await page.evaluate('document.querySelector("#question a").focus()')
    await page.keyboard('Tab')
    expect(await page.evaluate(focused)).toBe('reject-all')
    await page.keyboard('Enter')
    await page.waitFor(`!(${isAsking})()`)
    expect(await answers(page)).toBe('y=&n=statistics.media.visit-counter.video')
    await page.sentinel()
    expect(site.requests()).toEqual([])
    expect(await page.evaluate(visits)).toBeNull()

    await page.clickOn('#reopen')
    await page.clickOn('input[name=statistics]')
    await page.clickOn('[name=save]')
    await page.waitFor('!document.querySelector("dialog")?.open')
    expect(await page.evaluate(visits)).toBe('1')
    expect(await answers(page)).toBe('y=statistics.visit-counter&n=media.video')
    await page.waitFor(() => document.activeElement?.id === 'reopen')
    await page.reload()
    await page.waitFor(() => localStorage.getItem('visits') === '2')
    expect(await page.evaluate(isAsking)).toBe(false)
    expect(await page.consoleErrors()).toEqual([])
  })

  it('accepts, and withdraws in one press without a reload', async () => {
    const page = await visitor.open(site.url(path))
    await page.waitFor(isAsking)
    expect(await page.evaluate(shown)).toEqual([false, true])
    await page.clickOn('[name=accept-all]')
    await site.request('/video/embed/intro')
    await page.waitFor(video)
    expect(await page.evaluate(shown)).toEqual([true, false])
    expect(await answers(page)).toBe('y=statistics.media.visit-counter.video&n=')
    await page.evaluate('window.isSame = true')
    await page.clickOn('#withdraw')
    await page.waitFor(`!(${video})()`)
    expect(await page.evaluate(shown)).toEqual([false, true])
    expect(await answers(page)).toBe('y=&n=statistics.media.visit-counter.video')
    expect(await page.evaluate(visits)).toBeNull()
    expect(await page.evaluate('window.isSame')).toBe(true)
    expect(await page.evaluate(() => document.querySelector('#status')?.textContent)).toBe(
      'Your consent has been withdrawn.',
    )
    expect(await page.consoleErrors()).toEqual([])
  })
})
