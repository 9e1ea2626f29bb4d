import { describe, expect, it } from 'vitest'
import { useSite } from './support/site.js'
import { useVisitor } from './support/visitor.js'

const nonce = 'c2x1aWNl'
let policy = ''

const site = useSite({
  headers: (url) =>
    url.pathname.endsWith('.html') || url.pathname === '/'
      ? { 'Content-Security-Policy': policy }
      : {},
  transform: (html) => html.replaceAll('<script', `<script nonce="${nonce}"`),
})
const visitor = useVisitor()

const strict = `script-src 'nonce-${nonce}'; style-src 'self'; object-src 'none'; base-uri 'none'`

describe.each([
  ['a nonce and no inline style', strict],
  [
    'a nonce and strict-dynamic',
    strict.replace(`'nonce-${nonce}'`, `'nonce-${nonce}' 'strict-dynamic'`),
  ],
  ['Trusted Types', `${strict}; require-trusted-types-for 'script'`],
  [
    'Trusted Types with a list of names',
    `${strict}; require-trusted-types-for 'script'; trusted-types sluice goog#html`,
  ],
])('under %s', (_, header) => {
  it('the banner asks, Google and the video start, and nothing is violated', async () => {
    policy = header
    const page = await visitor.open(site.url('/'))
    await page.see('banner')
    await page.press('choose')
    await page.see('dialog')
    await page.press('close')
    await page.press('accept-all')
    await site.request('/gtm.js')
    await site.request('/video/embed/intro')
    if (header === strict) await site.request('/g/collect')
    await page.evaluate("document.querySelector('[data-sluice=preferences]').click()")
    await page.see('download')
    const record = await page.evaluate(async () => {
      const root = document.querySelector('sluice-banner')?.shadowRoot
      const copy = root?.querySelector<HTMLAnchorElement>('[part=download]')
      return (await fetch(copy?.href ?? '')).json()
    })
    expect(record).toMatchObject({ schema_version: 'ISO/IEC TS 27560:2023' })
    expect(await page.consoleErrors()).toEqual([])
  })
})
