import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** The built files under another path, as a site would copy them there. */
function copyTo(put: (path: string, body: string) => unknown): void {
  for (const file of readdirSync('packages/embed/dist'))
    if (/^sluice[\w-]*\.js$/.test(file))
      put(`/cmp/${file}`, readFileSync(`packages/embed/dist/${file}`, 'utf8'))
}

const gated = () =>
  `<script type="text/plain" data-consent="analytics">new Image().src = '${site.thirdPartyFile('/gated.gif', '')}'</script>`

/** An async tag that runs after all of the page was parsed, with a `<base>` of somebody else's in it. */
const page = (tag: string, { head = '', base = site.thirdParty('/attack/') } = {}): string =>
  `<!doctype html><html lang="en"><head><title>Test</title>${head}${tag}</head>
  <body><h1>Test</h1>${gated()}<base href="${base}"></body></html>`

/** The tag waits until the base is there. */
const slow = { delay: 300 }

async function isAskedAt(url: string): Promise<void> {
  const opened = await visitor.open(url)
  await opened.press('accept-all')
  await site.request('/gated.gif')
  await opened.sentinel()
  expect(site.requests()).toEqual(['/gated.gif'])
}

it.each([
  ['a path', '/cmp/sluice.js'],
  ['a path with a query', '/cmp/sluice.js?v=2&w=(a)@b:1:2'],
  ['a path from the page', 'cmp/sluice.js'],
  ['a whole address', 'WHOLE/cmp/sluice.js'],
])('parts come from where the tag came from, for %s', async (name, src) => {
  copyTo((path, body) => site.file(path, body, path === '/cmp/sluice.js' ? slow : {}))
  const address = src.replace('WHOLE', site.url(''))
  await isAskedAt(
    site.page(
      `/base-${name.replaceAll(' ', '-')}`,
      page(`<script async src="${address}"></script>`),
    ),
  )
  const query = new URL(address, site.url('/')).search
  expect(site.asked()).toContain('/cmp/sluice-banner.js')
  expect(query === '' || query.startsWith('?v=2')).toBe(true)
})

it('parts come from another origin, where the tag came from there', async () => {
  copyTo((path, body) => site.thirdPartyFile(path, body, path === '/cmp/sluice.js' ? slow : {}))
  const tag = `<script async src="${site.thirdParty('/cmp/sluice.js?v=3')}"></script>`
  const opened = await visitor.open(
    site.page('/base-elsewhere', page(tag, { base: site.thirdParty('/attack/') })),
  )
  await opened.see('banner')
  await opened.sentinel()
  expect(site.requests()).toContain('/cmp/sluice-banner.js')
  expect(site.requests().filter((path) => path.startsWith('/attack'))).toEqual([])
})

it('parts follow a base of the page’s own above the tag', async () => {
  copyTo((path, body) => site.file(`/deep${path}`, body))
  const head = `<base href="${site.url('/deep/')}">`
  await isAskedAt(site.page('/own/base', page('<script src="cmp/sluice.js"></script>', { head })))
})

it('parts come from the page’s own origin where the page has changed what stacks say', async () => {
  copyTo((path, body) => site.file(path, body, path === '/cmp/sluice.js' ? slow : {}))
  const head = '<script>Error.stackTraceLimit = 0; Error.prepareStackTrace = () => 5</script>'
  await isAskedAt(
    site.page('/base-stack', page('<script async src="/cmp/sluice.js"></script>', { head })),
  )
})

it('the config, receipts and what a service loads come from the page’s own origin', async () => {
  copyTo((path, body) => site.file(path, body, path === '/cmp/sluice.js' ? slow : {}))
  site.file(
    '/sluice.json',
    '{"receipts": {"url": "/receipts"}, "google": {"ads": "AW-1", "host": "/metrics"}}',
  )
  site.file('/metrics/gtag/js', '')
  const opened = await visitor.open(
    site.page(
      '/base-config',
      page('<script async src="/cmp/sluice.js" data-config="/sluice.json"></script>'),
    ),
  )
  await opened.press('accept-all')
  await site.request('/gated.gif')
  await opened.waitFor(() => document.querySelector('script[src*="/metrics/gtag/js"]'))
  await opened.sentinel()
  expect(site.requests()).toEqual(['/gated.gif'])
  expect(site.asked()).toContain('/metrics/gtag/js')
  expect(site.receipts()).toHaveLength(1)
})

it('a tag that was pasted into the page says so', async () => {
  const code = readFileSync('packages/embed/dist/sluice.js', 'utf8').replace(/\/\/# source.*/, '')
  const opened = await visitor.open(site.page('/pasted', `<script>${code}</script>`))
  expect((await opened.consoleErrors()).join()).toContain('[sluice] the tag takes src')
})
