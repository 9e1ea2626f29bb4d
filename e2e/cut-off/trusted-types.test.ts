import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const nonce = 'c2x1aWNl'
const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types sluice vendor`

it('what a denied service starts is refused under Trusted Types as well, without a violation', async () => {
  const host = site.thirdParty('/vendor/').replace('http://', '')
  const service = { name: 'vendor', category: 'marketing', provider: 'V', hosts: [host] }
  const config = JSON.stringify({ services: [service], reload: 'never' })
  // A vendor's library has a policy of its own, and asks for scripts through it.
  const library = `
    const own = globalThis.trustedTypes?.createPolicy('vendor', { createScriptURL: (url) => url })
    const started = (element) => new Promise((done) => {
      element.onload = () => done('loaded')
      element.onerror = () => done('error')
      document.body.append(element)
    })
    addEventListener('vendor', ({ detail }) => {
      const script = document.createElement('script')
      const url = detail + '.js'
      script.src = own ? own.createScriptURL(url) : url
      const frame = document.createElement('iframe')
      frame.src = detail + '.html'
      Promise.all([started(script), started(frame)]).then(([what]) => log.push(what, frame.src))
    })`
  for (const name of ['granted', 'denied']) {
    site.thirdPartyFile(`/vendor/${name}.js`, `log.push('ran')`, { type: 'text/javascript' })
    site.thirdPartyFile(`/vendor/${name}.html`, name, { type: 'text/html' })
  }
  const html = `<!doctype html><html lang="en"><head><title>Test</title>
    <script nonce="${nonce}">
      window.log = []
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => log.push(violatedDirective))
    </script>
    <script type="application/json" data-sluice="config">${config}</script>
    <script nonce="${nonce}" async src="/sluice/sluice.js"></script>
    <script nonce="${nonce}">${library}</script></head><body></body></html>`
  const page = await visitor.open(
    site.page('/trusted', html, { headers: { 'Content-Security-Policy': policy } }),
    { cookies: [recordCookie(['analytics', 'marketing', 'vendor'])] },
  )
  await page.waitFor(
    '[...document.scripts].some(({ src, sluice }) => /cut-off/.test(src) && sluice)',
  )
  const start = (name: string) =>
    page.do(
      `dispatchEvent(new CustomEvent('vendor', { detail: '${site.thirdParty('/vendor/')}${name}' }))`,
    )
  await start('granted')
  await page.waitFor('log.length >= 3')
  expect(await page.evaluate('log')).toEqual([
    'ran',
    'loaded',
    site.thirdParty('/vendor/granted.html'),
  ])
  site.forget()
  await page.do('log.length = 0, sluice.consent.decide({ marketing: false })')
  await start('denied')
  await page.waitFor('log.length >= 2')
  await page.sentinel()
  expect(await page.evaluate('log')).toEqual(['error', 'about:blank'])
  expect(site.requests()).toEqual([])
})
