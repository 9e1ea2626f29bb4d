import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from '../e2e/support/page.js'
import { useSite } from '../e2e/support/site.js'
import { grantedAll } from '../e2e/support/tagged-page.js'
import { useVisitor } from '../e2e/support/visitor.js'
import { serveApp } from './built-app.js'

const site = useSite()
const visitor = useVisitor()

const held = () => site.asked().filter((path) => path.startsWith('/held/'))

describe.each([
  ['Next', 'frameworks/next/out', ['body', 'head']],
  ['Astro', 'frameworks/astro/dist', ['head']],
])('%s', (_, folder, scripts) => {
  beforeEach(() => serveApp(site, folder))

  const go = async (page: Page, title: string) => {
    await page.clickOn('#go')
    await page.waitFor(`document.querySelector('h1').textContent === '${title}'`)
  }
  /** The same document all along, and no complaint of it. */
  const mark = (page: Page) => page.do('window.isSamePage = true')
  const judge = async (page: Page) => {
    expect(await page.evaluate('window.isSamePage')).toBe(true)
    expect(await page.consoleErrors()).toEqual([])
  }
  const logOf = async (page: Page) => (await page.evaluate<string[]>('window.log ?? []')).sort()

  it('holds everything on every page, and releases it where the visitor grants', async () => {
    const page = await visitor.open(site.url('/'))
    await page.see('banner')
    await page.see('placeholder', 'sluice-placeholder')
    await mark(page)
    for (const title of ['About', 'Home']) {
      await go(page, title)
      await page.see('banner')
    }
    await page.sentinel()
    expect(held()).toEqual([])
    await page.press('accept-all')
    await page.gone('banner')
    await page.waitFor(`window.log?.length === ${scripts.length}`)
    await page.waitFor('Boolean(document.querySelector("iframe[src]"))')
    await page.sentinel()
    expect(await logOf(page)).toEqual(scripts)
    await judge(page)
  })

  it('runs a held script of the head once in five pages', async () => {
    const page = await visitor.open(site.url('/'), { cookies: [grantedAll] })
    await page.waitFor(`window.log?.length === ${scripts.length}`)
    await mark(page)
    for (const title of ['About', 'Home', 'About', 'Home']) {
      await go(page, title)
      await page.sentinel()
    }
    expect((await logOf(page)).filter((name) => name === 'head')).toEqual(['head'])
    await judge(page)
  })

  it('asks for nothing that is denied on the way', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('reject-all')
    await page.gone('banner')
    await mark(page)
    for (const title of ['About', 'Home']) await go(page, title)
    await page.sentinel()
    expect(held()).toEqual([])
    await judge(page)
  })
})

describe('a page that Next prerenders', () => {
  beforeEach(() => {
    serveApp(site, 'frameworks/next-prerender/.next/server/app')
    serveApp(site, 'frameworks/next-prerender/.next/static', '/_next/static')
  })
  const textOf = (page: Page, id: string) =>
    page.evaluate(`document.querySelector('#${id}').textContent`)

  it('has the answers of a visitor without a record, and hydrates to those of this visitor', async () => {
    const page = await visitor.open(site.url('/'), { cookies: [grantedAll] })
    await page.waitFor(`document.querySelector('#status').textContent === 'granted'`)
    expect(await textOf(page, 'unset')).toBe('analytics marketing')
    expect(await page.consoleErrors()).toEqual([])
  })

  it('asks', async () => {
    const page = await visitor.open(site.url('/'))
    await page.press('reject-all')
    await page.gone('banner')
    expect(await textOf(page, 'status')).toBe('denied')
    expect(site.requests()).toEqual([])
    expect(await page.consoleErrors()).toEqual([])
  })
})
