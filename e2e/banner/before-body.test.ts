import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { taggedPage } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

it('a banner that is there before the body waits for it, and asks', async () => {
  const head = `<script type="application/json" data-sluice="config">{}</script>
  <script src="/sluice/sluice.js"></script>
  <script>
    document.addEventListener('load', ({ target }) => {
      if (!/sluice-banner/.test(target.src)) return
      log.push(String(document.body))
      setTimeout(() => fetch('/banner-is-there'))
    }, true)
  </script>${' '.repeat(2_000)}`
  const html = taggedPage({ head }).replace(/<script async[^>]*><\/script>/, '')
  const [start = '', end] = html.split('</head>')
  // The rest of the page comes when the banner's file has.
  async function* rest() {
    await until('the banner', () => site.asked().includes('/banner-is-there'))
    yield `</head>${end}`
  }
  const page = await visitor.open(site.page('/early', start, { rest: rest() }))
  await page.press('reject-all')
  await page.gone('banner')
  expect(await page.evaluate('log')).toEqual(['null'])
  expect(await page.consoleErrors()).toEqual([])
})
