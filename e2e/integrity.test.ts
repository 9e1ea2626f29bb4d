import { strFromU8 } from 'fflate'
import { expect, it } from 'vitest'
import { siteFiles } from '../tools/release/assemble.mjs'
import { useSite } from './support/site.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const nonce = 'r4nd0m'
const cors = { 'access-control-allow-origin': '*' }
const files = Object.entries(siteFiles('1.2.0')).filter(([name]) => !name.endsWith('.map'))
const hashes: Record<string, string> = JSON.parse(
  strFromU8(files.find(([name]) => name === 'integrity.json')?.[1] as Uint8Array),
)

/** A CDN that serves a release under its version; `change` is what becomes of some of its files. */
function putOnCdn(version = '1.2.0', change: Record<string, string> = {}): void {
  for (const [name, bytes] of files)
    site.thirdPartyFile(`/${version}/${name}`, change[name] ?? strFromU8(bytes), { headers: cors })
}

/** The line that the release has for a page that demands hashes, and a held script with a hash of its own. */
function pageOf(more: string, version = '1.2.0'): string {
  const lines = strFromU8(files.find(([name]) => name === 'lines.txt')?.[1] as Uint8Array)
  const line =
    /<script async src="https:\/\/cdn\.example\/1\.2\.0\/sluice-integrity\.js".*?>/s.exec(
      lines,
    )?.[0]
  const tag = `${line}`
    .replace('https://cdn.example/1.2.0', site.thirdParty(`/${version}`))
    .replace(/\s+data-google-analytics="[^"]*"/, '')
    .replace('<script', `<script ${more} data-language="de" data-banner-reopen`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
    <script nonce="${nonce}">window.log = []</script>${tag}</script>
    <body><script type="text/plain" nonce="${nonce}" data-consent="analytics">log.push('held')</script>
    <iframe data-consent="marketing" data-consent-src="${site.thirdParty('/f')}"></iframe>
    <div data-sluice="declaration"></div><button data-sluice="preferences">Choices</button>`
}

const demand = { 'integrity-policy': 'blocked-destinations=(script)' }
const csp = (more = '') => ({
  'content-security-policy': `script-src 'nonce-${nonce}' ${more}; object-src 'none'; base-uri 'none'`,
})
const isolation = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
}

it.each([
  ['no policy', {}],
  ['a policy that demands hashes', demand],
  ['such a policy and a nonce', { ...demand, ...csp() }],
  ['such a policy, a nonce and strict-dynamic', { ...demand, ...csp("'strict-dynamic'") }],
  ['such a policy, in a page that is isolated', { ...demand, ...isolation }],
])('under %s the tag that knows the hashes brings every part from a CDN', async (_, headers) => {
  putOnCdn()
  const page = await visitor.open(site.page('/hashes', pageOf(`nonce="${nonce}"`), { headers }))
  await page.see('banner')
  await page.waitFor(() => document.querySelector('script[src*="sluice-preferences"]'))
  await page.waitFor(() => document.querySelector('[data-sluice=declaration] table'))
  await page.waitFor(() => document.querySelector('sluice-placeholder'))
  expect(
    await page.evaluate(() => document.querySelector('sluice-banner')?.getAttribute('lang')),
  ).toBe('de')
  await page.press('accept-all')
  await page.waitFor("log.includes('held')")
  await page.waitFor(() => document.querySelector('sluice-banner[data-reopen]'))
  const loaded = (await page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(
      ({ src, integrity }) => [src.replace(/.*\//, ''), integrity] as const,
    ),
  )) as [string, string][]
  expect(loaded.length).toBeGreaterThan(6)
  for (const [name, integrity] of loaded) expect(integrity, name).toBe(hashes[name])
  expect(await page.consoleErrors()).toEqual([])
})

it('a part that a CDN has changed does not run, and everything stays held', async () => {
  const evil = 'window.isEvil = true;'
  // At another address: WebKit keeps what it has compared with the same hash.
  putOnCdn('1.2.1', {
    'sluice-gate.js': evil,
    'sluice-preferences.js': evil,
    'sluice-language-de.js': evil,
  })
  const page = await visitor.open(site.page('/hashes', pageOf('', '1.2.1')))
  // WebKit says no more than that some script failed.
  await page.waitFor(() => document.querySelector('script[src*="sluice-gate"]'))
  await page.press('accept-all')
  await page.gone('banner')
  await page.sentinel()
  expect(await page.evaluate("'isEvil' in window")).toBe(false)
  expect(await page.evaluate('log')).toEqual([])
  expect(site.requests().filter((path) => !path.startsWith('/1.2.1/'))).toEqual([])
})

it('the usual tag asks for its parts without hashes', async () => {
  const page = await visitor.open(site.url('/'))
  await page.see('banner')
  expect(
    await page.evaluate(
      () =>
        [...document.scripts].filter(({ src, integrity }) => /sluice/.test(src) && integrity)
          .length,
    ),
  ).toBe(0)
})
