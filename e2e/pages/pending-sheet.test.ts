import { expect, it } from 'vitest'
import { promised } from '../gate/held.js'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

// WebKit lays out an element that waits for a sheet only when code asks for a size. Asked in the callback of a ResizeObserver,
// that changes sizes: an error that the page hears. https://drafts.csswg.org/resize-observer/#deliver-resize-error
it('measures the page without an error while a style sheet is on its way', async () => {
  const { promise, keep } = promised()
  site.file('/late.css', 'p { height: 90px }', { delay: promise })
  const src = site.thirdPartyFile('/film', 'film', { type: 'text/html' })
  const body = `<main><iframe data-consent="marketing" data-consent-src="${src}" title="Film" width="480" height="270"></iframe></main>`
  const page = await visitor.open(site.page('/pending', taggedPage({ body })))
  await page.see('banner')
  await page.see('placeholder', 'sluice-placeholder')
  for (let round = 0; round < 20; round++)
    await page.do(`
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/late.css?${round}' })
      const tall = () => Object.assign(document.createElement('p'), { textContent: 'Tall' })
      document.body.append(link)
      document.querySelector('main').append(tall())
      document.body.append(tall(), tall(), tall())
      requestAnimationFrame(() => document.body.append(tall()))
    `)
  keep()
  await page.sentinel()
  expect(await page.consoleErrors()).toEqual([])
})
