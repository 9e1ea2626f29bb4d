import { expect, inject, it } from 'vitest'
import { useSite } from '../support/site.js'
import { grantedAll, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'
import { heldMarkup } from './held.js'

const site = useSite()
const visitor = useVisitor()

const { external } = heldMarkup(site)

/** WebKit runs no async script, the tag among them, before it has painted the page or read all of it: it gets one piece. */
const isStreamed = inject('engine') !== 'webkit'

it('what is granted already waits, where the page is still being read, for its end or for that of the page', async () => {
  // The first part has been released as far as it may be when the second comes.
  async function* rest() {
    if (isStreamed) await site.awaitRequests(['/first.js'])
    yield `f</p><b>rest</b><script>log.push('in template')</script></template>${external('second')}<p>`
    if (isStreamed) await site.awaitRequests(['/second.js'])
    yield `<script type="text/plain" data-consent="analytics">log.push('la`
    yield `st')</script></body></html>`
  }
  const body = `${external('deferred', 'defer')}${external('module', 'data-type="module"')}${external('first')}
    <script type="text/plain" data-consent="analytics">log.push('inline')</script>
    <template data-consent="marketing"><p id="half">hal`
  // The tag need not wait for the end of the page to know that it says nothing more.
  const head = '<script type="application/json" data-sluice="config">{}</script>'
  const [start = ''] = taggedPage({ head, body }).split('</body>')
  const page = await visitor.open(site.page('/streamed', start, { rest: rest() }), {
    cookies: [grantedAll],
  })
  await page.waitFor("log.includes('module')")
  expect(await page.evaluate('log')).toEqual([
    'first',
    'inline',
    'in template',
    'second',
    'last',
    'deferred',
    'module',
  ])
  expect(
    await page.evaluate(
      () =>
        (document.querySelector('#half')?.textContent ?? '') +
        document.querySelector('#half + b')?.textContent,
    ),
  ).toBe('halfrest')
})
