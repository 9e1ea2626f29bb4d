import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { siteFiles } from '../tools/release/assemble.mjs'
import { zipOf } from '../tools/release/zip-of.mjs'
import { useSite } from './support/site.js'
import { useVisitor } from './support/visitor.js'

const site = useSite()
const visitor = useVisitor()

/** What somebody who has unzipped the release copies onto a server. */
const unzipped = Object.entries(unzipSync(zipOf('sluice-1.2.0', siteFiles('1.2.0')))).filter(
  ([path]) => !path.endsWith('.map'),
)
const analytics = () => document.querySelector('#analytics')?.textContent

it('asks after two steps: put the folder on a server, open its page', async () => {
  for (const [path, bytes] of unzipped)
    if (!path.endsWith('.html')) site.file(`/${path}`, strFromU8(bytes))
  const page = await visitor.open(
    site.page(
      '/sluice-1.2.0/index.html',
      strFromU8(unzipped.find(([path]) => path.endsWith('index.html'))?.[1] as Uint8Array),
    ),
  )
  await page.see('banner')
  expect(await page.evaluate(analytics)).toBe('held')
  await page.press('accept-all')
  await page.waitFor(() => document.querySelector('#analytics')?.textContent === 'released')
  await page.waitFor(() => document.querySelector('[data-sluice=declaration] table'))
  await page.clickOn('[data-sluice=preferences]')
  await page.see('dialog')
  await page.sentinel()
  expect(site.requests()).toEqual([])
  expect(await page.consoleErrors()).toEqual([])
})

it('runs from a CDN under a version and a hash, by the line that the release has', async () => {
  const headers = { 'access-control-allow-origin': '*' }
  for (const [path, bytes] of unzipped)
    site.thirdPartyFile(path.replace('sluice-1.2.0', '/1.2.0'), strFromU8(bytes), { headers })
  const lines = strFromU8(siteFiles('1.2.0')['lines.txt'] as Uint8Array)
  const [, tag = ''] = /(<script async src="https:\/\/cdn\.example.*?<\/script>)/s.exec(lines) ?? []
  expect(tag).toContain('integrity="sha384-')
  const html = `<!doctype html><html lang="de"><title>Test</title>${tag
    .replace('https://cdn.example', site.thirdParty(''))
    .replace('data-google', `data-google-host="${site.thirdParty('')}" data-google`)}`
  const page = await visitor.open(site.page('/from-a-cdn', html))
  await page.see('banner')
  const own = () => document.querySelector('sluice-banner')?.getAttribute('lang')
  expect(await page.evaluate(own)).toBe('de')
  expect(site.requests().every((path) => path.startsWith('/1.2.0/sluice'))).toBe(true)
  expect(await page.consoleErrors()).toEqual([])
})
