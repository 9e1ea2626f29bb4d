import { expect, it } from 'vitest'
import { controlsReady } from '../support/controls-ready.js'
import type { Page } from '../support/page.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** `style` stands in a sheet, because some of what is tried needs selectors. */
async function open(body: string, style = ''): Promise<Page> {
  const look = `<style>body { margin: 0; font-size: 16px } ${style}</style>`
  const opener = '<p id="before">before</p><button id="opener" data-sluice="preferences">P</button>'
  const html = taggedPage({ head: look, body: opener + body })
  const page = await visitor.open(site.page('/controls', html))
  await page.see('banner')
  await controlsReady(page)
  return page
}

const status = (page: Page) => page.evaluate<string>(`sluice.consent.status('marketing')`)

/** What was pressed before would have been done by the time that the preferences are there: presses wait in one row. */
async function expectNothing(page: Page): Promise<void> {
  await page.clickOn('#opener')
  await page.see('dialog')
  expect(await status(page)).toBe('unset')
  expect(await page.evaluate('document.cookie')).toBe('')
  await page.press('close')
  await page.gone('dialog')
}

const decided = (page: Page, wanted: string) =>
  page.waitFor(`sluice.consent.status('marketing') === '${wanted}'`)

it('an element that is neither button nor link decides nothing, whatever its mark', async () => {
  const page = await open(`
    <p id="paragraph" data-sluice="accept-all">Read on</p>
    <div data-sluice="accept-all"><button id="inner">More</button> <b id="bold">text</b></div>
    <details><summary id="summary" data-sluice="accept-all">Summary</summary></details>
    <our-button id="custom" data-sluice="accept-all">Custom</our-button>
    <form id="form" data-sluice="accept-all"><input name="matches"><input name="closest"><b id="field">x</b></form>
    <label id="label" for="hidden">Label of a hidden one</label>
    <button id="hidden" data-sluice="accept-all" style="position:absolute;opacity:0">Yes</button>
    <label id="other" for="shown">Label of one that is shown</label>
    <button id="shown" data-sluice="accept-all">Yes</button>
    <button id="prototype" data-sluice="constructor">x</button>`)
  for (const id of ['paragraph', 'inner', 'bold', 'summary', 'custom', 'field', 'label', 'other'])
    await page.clickOn(`#${id}`)
  await page.clickOn('#prototype')
  await expectNothing(page)
  const errors = (await page.consoleErrors()).join()
  expect(errors).toContain('takes a button, a link, or a role of these')
  expect(errors).toMatch(/data-sluice takes .*, got "constructor"/)
  expect((await page.consoleWarnings()).join()).toContain('the press was beside it')
})

it.each(['button', 'a href="#"'])(
  'a key in another field, a click of page code, or Space where autofocus is, decides nothing: <%s>',
  async (auto) => {
    const page = await open(`
    <form onsubmit="return false"><input id="search"><button data-sluice="accept-all">Go</button></form>
    <${auto} id="auto" autofocus data-sluice="accept-all">Yes</${auto.split(' ')[0]}>`)
    await page.waitFor(`document.activeElement.id === 'auto'`)
    await page.keyboard('Space')
    await page.keyboard('Enter')
    await page.evaluate(`document.querySelector('#auto').click()`)
    await page.evaluate(
      `document.querySelector('sluice-banner').shadowRoot.querySelector('[part=accept-all]').click()`,
    )
    await page.clickOn('#search')
    await page.keyboard('Enter')
    await expectNothing(page)
    // Space is no key of a link.
    expect(await page.consoleWarnings()).toHaveLength(auto === 'button' ? 5 : 4)

    await page.clickOn('#search')
    await page.keyboard('Tab')
    await page.keyboard('Tab')
    await page.keyboard('Enter')
    await decided(page, 'granted')
  },
)

it('an overlay does not decide in place of the control under it', async () => {
  const yes = (id: string) => `<a id="${id}" href="#" data-sluice="accept-all">Yes</a>`
  const page = await open(
    `<button id="own">Reject all</button>${['faint', 'wordless', 'window'].map(yes).join('')}
    <a id="empty" href="#" data-sluice="accept-all"></a>
    <a id="child" href="#" data-sluice="accept-all">Yes<i>.</i></a>`,
    `.over { position: fixed; z-index: 2147483647; display: block; margin: 0; border: 0; padding: 0; background: none }
    #faint { opacity: .02; background: #fff }
    #wordless { color: transparent }
    #window.over { inset: 0 !important; width: auto !important; height: auto !important }
    #child.over { inset: 0 auto auto 0 !important; width: 40px !important; height: 20px !important }
    #child.over i { position: fixed; inset: 0 }`,
  )
  /** What lies over the banner takes a popover: any other would lie under the top layer. */
  const lay = (id: string, isOverBanner: boolean) =>
    page.evaluate(
      (name, isInBanner) => {
        const root = document.querySelector('sluice-banner')?.shadowRoot
        const under = isInBanner
          ? root?.querySelector('[part=reject-all]')
          : document.querySelector('#own')
        const { left, top, width, height } = (under as Element).getBoundingClientRect()
        const over = document.getElementById(name) as HTMLElement
        over.className = 'over'
        const place = { left, top, width, height }
        for (const [key, value] of Object.entries(place)) over.style.setProperty(key, `${value}px`)
        if (!isInBanner) return
        over.popover = 'auto'
        over.showPopover()
      },
      id,
      isOverBanner,
    )
  for (const id of ['faint', 'wordless', 'empty', 'window', 'child'])
    for (const isOverBanner of [true, false]) {
      await lay(id, isOverBanner)
      await page.clickOn(id === 'child' ? '#child i' : `#${id}`)
      await page.evaluate((name) => {
        const over = document.getElementById(name) as HTMLElement
        over.removeAttribute('class')
        over.popover = null
        // The banner gives way to the focus: it goes back to its edge.
        document.getElementById('opener')?.focus()
      }, id)
    }
  await expectNothing(page)
  expect(await page.consoleWarnings()).toHaveLength(10)
})

it('a button, a link and a role of these decide, by press and by key', async () => {
  const page = await open(`
    <button id="button" data-sluice="accept-all"><span>Yes</span></button>
    <a id="link" href="https://third.test/" data-sluice="reject-all">No</a>
    <span id="role" role="button" tabindex="0" data-sluice="accept-all">Yes</span>
    <form><input type="submit" id="submit" data-sluice="withdraw"></form>
    <a id="picture" href="#" data-sluice="accept-all"><svg width="60" height="60"><rect width="60" height="60"/></svg></a>`)
  for (const [id, wanted] of [
    ['button', 'granted'],
    ['link', 'denied'],
    ['role', 'granted'],
    ['submit', 'denied'],
    ['picture', 'granted'],
  ] as const) {
    await page.clickOn(`#${id}`)
    await decided(page, wanted)
  }
  await page.clickOn('#link')
  await decided(page, 'denied')
  await page.clickOn('#before')
  for (const [key, wanted] of [
    ['Tab', 'denied'],
    ['Tab', 'denied'],
    ['Space', 'granted'],
    ['Tab', 'granted'],
    ['Enter', 'denied'],
    ['Tab', 'denied'],
    ['Space', 'granted'],
    ['Tab', 'granted'],
    ['Enter', 'denied'],
  ] as const) {
    await page.keyboard(key)
    await decided(page, wanted)
  }
})

const addRules = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const style = document.createElement('style')
    style.id = 'rules'
    style.textContent = text
    document.head.append(style)
  }, rules)

it('a banner whose parts the page makes invisible takes no press', async () => {
  const page = await open('')
  for (const rule of [
    'sluice-banner::part(accept-all) { opacity: .02 }',
    'sluice-banner::part(accept-all) { filter: opacity(.02) }',
    'sluice-banner::part(banner) { opacity: .02 }',
    'sluice-banner::part(banner) { filter: blur(0) opacity(2%) }',
    'sluice-banner::part(accept-all) { transform: scale(.1) }',
  ]) {
    await addRules(page, rule)
    await page.press('accept-all')
    await page.evaluate(`document.querySelector('#rules').remove()`)
  }
  await expectNothing(page)
  expect(await page.consoleWarnings()).toHaveLength(5)
  await page.press('accept-all')
  await decided(page, 'granted')
})

it('no rule makes the host invisible, and nothing lies over it: what is pressed there is the banner', async () => {
  const page = await open('<a id="over" href="#" data-sluice="accept-all">Yes</a>')
  await addRules(
    page,
    `html, body { opacity: .02; filter: opacity(.02) }
    html sluice-banner { opacity: .02 !important; transform: scale(.001) !important; display: none !important }
    html sluice-banner { visibility: hidden !important; clip-path: inset(50%) !important; filter: opacity(.02) !important }
    #over { position: fixed; inset: 0; z-index: 2147483647; background: #fff }`,
  )
  const looks = () => {
    const host = document.querySelector('sluice-banner') as HTMLElement
    const { opacity, transform, display, visibility, clipPath, filter } = getComputedStyle(host)
    const isOnTop = host.matches(':popover-open')
    return { opacity, transform, display, visibility, clipPath, filter, isOnTop }
  }
  expect(await page.evaluate(looks)).toEqual({
    opacity: '1',
    transform: 'none',
    display: 'block',
    visibility: 'visible',
    clipPath: 'none',
    filter: 'none',
    isOnTop: true,
  })
  await page.press('reject-all')
  await decided(page, 'denied')
})
