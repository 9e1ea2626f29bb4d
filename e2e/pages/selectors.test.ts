import { describe, expect, it } from 'vitest'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const selectors = [
  'body > :last-child',
  'body > :nth-last-child(2)',
  'body > :nth-child(3)',
  'body > :first-child',
  'body > p:last-of-type',
  'body > *',
  'main > :nth-child(2)',
  'main > :last-child',
  'iframe ~ p',
  'ul > li:nth-child(2)',
  '#empty:empty',
]
/** These count a placeholder, which stands beside its embed: docs/placeholders.md. */
const beside = [
  'main > :nth-child(odd)',
  'main > :nth-last-child(2)',
  'iframe + p',
  '#only > :only-child',
]
const matches = `Object.fromEntries(${JSON.stringify([...selectors, ...beside])}.map((selector) =>
  [selector, [...document.querySelectorAll(selector)].map((element) => element.id || element.localName).join()]))`

describe('the page’s own selectors match as before', () => {
  const body = () => {
    const film = site.thirdPartyFile('/film.html', '<title>Film</title>')
    const held = (id: string) =>
      `<iframe id="${id}" title="x" width="400" height="300" data-consent="marketing" data-consent-src="${film}"></iframe>`
    return `<main><h2 id="m1">M</h2>${held('m2')}<p id="m3">3</p>${held('m4')}</main>
      <div id="only">${held('o1')}</div><ul><li id="l1">1</li><li id="l2">2</li></ul><div id="empty"></div><p id="last">Last</p>`
  }
  const seen = useSharedVisit({ site, visitor }, async () => {
    const html = taggedPage({ body: body() })
    const plain = await visitor.open(
      site.page('/plain', html.replace('/sluice/sluice.js', '/harness/blank.html')),
    )
    const before = await plain.evaluate<Record<string, string>>(matches)
    const page = await visitor.open(site.page('/tagged', html))
    await page.see('banner')
    await page.see('placeholder', 'sluice-placeholder')
    const asked = await page.evaluate<Record<string, string>>(matches)
    await page.press('accept-all')
    await page.gone('banner')
    await site.awaitRequests(['/film.html'])
    await page.waitFor('document.querySelectorAll("iframe[src]").length === 3')
    const granted = await page.evaluate<Record<string, string>>(matches)
    return { before, asked, granted }
  })

  it.each(selectors)('%s', (selector) => {
    expect(seen().asked[selector]).toBe(seen().before[selector])
    expect(seen().granted[selector]).toBe(seen().before[selector])
  })

  it.each(beside)('%s, once the placeholder has gone', (selector) => {
    expect(seen().granted[selector]).toBe(seen().before[selector])
  })
})
