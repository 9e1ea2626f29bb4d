import { describe, expect, it } from 'vitest'
import { connectCachingEngine } from '../support/connect-engine.js'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { shadowRootWith } from './shadow-root.js'

const site = useSite()
const visitor = useVisitor(connectCachingEngine)

describe('a press', () => {
  const button = `<button part="save big" onclick="document.title = event.isTrusted; this.remove()">Save</button>`

  it('is a real click inside the shadow root', async () => {
    const page = await visitor.open(site.page('/press', shadowRootWith(button)))
    await page.see('save')
    await page.press('save')
    await page.gone('save')
    expect(await page.evaluate(() => document.title)).toBe('true')
  })

  it('waits while the part is missing, moving, covered or below the fold', async () => {
    const html = `
      <style>
        sluice-banner { display: block; margin-top: 3000px; transition: translate 200ms linear }
        #cover { position: fixed; inset: 0; z-index: 1; background: white }
        /* WebKit lays a scroll bar over the lower edge of a page that is too wide. */
        html { overflow-x: hidden }
      </style>
      <div id="cover"></div>
      <script>
        setTimeout(() => {
          document.querySelector('sluice-banner').style.translate = '300px'
          setTimeout(() => document.querySelector('#cover').remove(), 100)
        }, 100)
      </script>`
    const page = await visitor.open(site.page('/late', html + shadowRootWith(button)))
    await page.press('save')
    await page.waitFor(() => document.title === 'true')
  })

  it('reaches a switch that is drawn by its label', async () => {
    const html = `<label>
      <input type="checkbox" role="switch" name="analytics" style="opacity: 0; position: absolute">
      Analytics
    </label>`
    const page = await visitor.open(site.page('/toggle', shadowRootWith(html)))
    await page.toggle('analytics')
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('sluice-banner') as HTMLElement
      return shadowRoot?.querySelector('input')?.checked
    })
  })
})

it('presses keys', async () => {
  const html =
    '<input id="a"><input id="b"><script>onkeydown = ({ key }) => keys.push(key)</script>'
  const page = await visitor.open(site.page('/keys', html))
  const focused = () => document.activeElement?.id
  await page.clickOn('#a')
  await page.evaluate('globalThis.keys = []')
  for (const key of ['x', 'Escape', 'Space', 'Enter', 'ArrowDown']) await page.keyboard(key)
  expect(await page.evaluate('keys')).toEqual(['x', 'Escape', ' ', 'Enter', 'ArrowDown'])
  await page.keyboard('Tab')
  expect(await page.evaluate(focused)).toBe('b')
  await page.keyboard('Shift+Tab')
  expect(await page.evaluate(focused)).toBe('a')
})

it('changes the size of the window', async () => {
  const page = await visitor.open(site.page('/size', ''))
  const size = () => [innerWidth, innerHeight]
  expect(await page.evaluate(size)).toEqual([1024, 730])
  await page.resize(768, 900)
  expect(await page.evaluate(size)).toEqual([768, 900])
})

describe('navigation', () => {
  it('goes on, reloads, and goes back through the cache', async () => {
    const watch = '<script>onpageshow = (event) => { persisted = event.persisted }</script>'
    const first = site.page('/first', `<a href="/second">on</a>${watch}`)
    const second = site.page('/second', '')
    const page = await visitor.open(first)
    await page.reload()
    await page.clickOn('a')
    await page.waitFor(() => location.pathname === '/second')
    await page.goto(first)
    await page.goto(second)
    await page.back()
    expect(await page.evaluate(() => location.pathname)).toBe('/first')
    expect(await page.evaluate('persisted')).toBe(true)
    await page.goto(`${first}#below`)
    expect(site.asked()).toEqual(['/first', '/first', '/second', '/first', '/second'])
  })

  it('does not wait for a page to be complete where the test says so', async () => {
    let send: (value?: unknown) => void = () => {}
    const delay = new Promise((resolve) => {
      send = resolve
    })
    const slow = site.thirdPartyFile('/slow.js', 'document.title = "here"', { delay })
    const page = await visitor.open(site.page('/empty', ''))
    await page.goto(site.page('/slow', `<script async src="${slow}"></script>`), 'interactive')
    await site.request('/slow.js')
    expect(await page.evaluate(() => document.readyState)).toBe('interactive')
    send()
    await page.waitFor(() => document.title === 'here')
  })
})
