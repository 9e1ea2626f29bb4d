import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** What the banner reads of a document. What the tests' own eyes need is left out: `querySelectorAll`, `elementFromPoint`. */
const names = [
  ...['activeElement', 'addEventListener', 'adoptedStyleSheets', 'append', 'body', 'contains'],
  ...['createElement', 'createElementNS', 'createTextNode', 'defaultView', 'documentElement'],
  ...['elementsFromPoint', 'ownerDocument', 'prepend', 'querySelector', 'removeEventListener'],
  ...['scrollingElement', 'URL', 'getRootNode', 'nodeType'],
]
const clobber = (element: string) =>
  names.map((name) => `<${element} name="${name}"></${element}>`).join('')

it.each(['img', 'form'])(
  'the banner asks, moves, opens and decides while <%s> is called what it reads',
  async (element) => {
    const fields = ['matches', 'closest', 'getAttribute', 'focus']
    const body = `<form tabindex="0" id="around">
      ${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}
      <button type="button" id="opener" data-sluice="preferences">P</button>
      <button type="button" id="withdraw" data-sluice="withdraw">W</button></form>
      <div data-sluice="declaration"></div>`
    const page = await visitor.open(
      site.page('/names', taggedPage({ tag: 'data-banner-reopen', body })),
    )
    await page.see('banner')
    await page.waitFor(`document.querySelector('.sluice-declaration')`)
    await page.evaluate((markup) => {
      const box = document.createElement('div')
      box.innerHTML = markup
      document.body.append(box)
    }, clobber(element))
    await page.press('choose')
    await page.press('close')
    await page.gone('dialog')
    await page.clickOn('#around')
    await page.press('accept-all')
    await page.gone('banner')
    await page.press('reopen')
    await page.press('close')
    await page.clickOn('#opener')
    await page.press('close')
    await page.clickOn('#withdraw')
    await page.waitFor(`sluice.consent.status('marketing') === 'denied'`)
    expect(await page.consoleErrors()).toEqual([])
  },
)
