import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const nonce = 'c2x1aWNl'
const strict = `script-src 'nonce-${nonce}'; style-src 'self'; base-uri 'none'`

describe.each([
  ['nonce', strict, ''],
  ['strict-dynamic', strict.replace(';', " 'strict-dynamic';"), ''],
  ['trusted-types', `${strict}; require-trusted-types-for 'script'`, ''],
  ['trusted-types-list', `${strict}; require-trusted-types-for 'script'; trusted-types sluice`, ''],
  [
    'trusted-types-other-name',
    `${strict}; require-trusted-types-for 'script'; trusted-types ours`,
    'data-trusted-types-policy="ours"',
  ],
])('under a header policy: %s', (name, policy, attribute) => {
  it('everything is held, then released, without a violation', async () => {
    const script = (what: string, attributes = '') => {
      const src = site.thirdPartyFile(`/${what}.js`, `log.push('${what}')`, {
        headers: { 'Access-Control-Allow-Origin': '*' },
      })
      return `<script nonce="${nonce}" type="text/plain" data-consent="analytics" ${attributes} src="${src}"></script>`
    }
    const inline = (what: string, attributes = '') =>
      `<script nonce="${nonce}" type="text/plain" data-consent="analytics" ${attributes}>log.push('${what}')</script>`
    const frame = (what: string) =>
      site.thirdPartyFile(`/${what}.html`, what, { type: 'text/html' })
    const page = await visitor.open(
      site.page(
        `/policy/${name}`,
        `<!doctype html><html lang="en"><head><title>Test</title><script nonce="${nonce}">window.log = []</script>
        <script nonce="${nonce}" async src="/sluice/sluice.js" ${attribute}></script></head><body>
        ${script('external')}${inline('inline')}${script('module', 'data-type="module"')}${inline('inline module', 'data-type="module"')}
        <template data-consent="analytics"><script nonce="${nonce}">log.push('in template')</script></template>
        <iframe data-consent="analytics" data-consent-src="${frame('frame')}" title="x"></iframe>
        <embed data-consent="analytics" type="text/html" data-consent-src="${frame('embed')}">
        <object data-consent="analytics" type="text/html" data-consent-src="${frame('object')}"></object>
        <script nonce="${nonce}" data-adds>
          addEventListener('add', () => {
            const held = document.createElement('script')
            held.type = 'text/plain'
            held.dataset.consent = 'analytics'
            held.nonce = document.querySelector('[data-adds]').nonce
            const own = window.trustedTypes?.createPolicy('page', { createScript: (text) => text })
            const text = 'log.push("late")'
            held.text = own ? own.createScript(text) : text
            document.body.append(held)
          })
        </script>
        </body></html>`,
        { headers: { 'Content-Security-Policy': policy } },
      ),
    )
    await page.see('banner')
    // Where only one name is allowed, the page has no policy of its own to write a script's text by.
    const isListed = policy.includes('trusted-types ')
    if (!isListed) await page.evaluate("dispatchEvent(new Event('add'))")
    await page.sentinel()
    expect(site.requests()).toEqual([])
    await page.press('accept-all')
    await page.waitFor("log.includes('inline module')")
    for (const what of ['frame', 'embed', 'object']) await site.request(`/${what}.html`)
    if (!isListed) await page.waitFor("log.includes('late')")
    // Between one that was added later and modules no order is promised.
    expect(await page.evaluate("log.filter((what) => what !== 'late')")).toEqual([
      'external',
      'inline',
      'in template',
      'module',
      'inline module',
    ])
    expect(await page.consoleErrors()).toEqual([])
  })
})
