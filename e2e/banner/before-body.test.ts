import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

it('a banner that is there before the body waits for it, and asks', async () => {
  const delay = until('the banner', () => site.asked().includes('/banner-is-there')).then(() => {})
  const slow = site.thirdPartyFile('/slow.js', 'log.push(String(document.body))', { delay })
  // The parser is kept in the head until the banner's file has come.
  const head = `<script>
    document.addEventListener('load', ({ target }) => {
      if (/sluice-banner/.test(target.src)) setTimeout(() => fetch('/banner-is-there'))
    }, true)
    addEventListener('DOMContentLoaded', () => log.push('parsed'))
  </script><script src="/sluice/sluice.js"></script><script src="${slow}"></script>`
  const html = taggedPage({ head }).replace(/<script async[^>]*><\/script>/, '')
  const page = await visitor.open(site.page('/early', html))
  await page.press('reject-all')
  await page.gone('banner')
  expect(await page.evaluate('log')).toEqual(['null', 'parsed'])
  expect(await page.consoleErrors()).toEqual([])
})
