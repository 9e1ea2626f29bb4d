import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { browsers } from '../browsers.mjs'
import { freshFolder } from '../docs/fresh-folder.js'
import { installPacked } from './install-packed.mjs'
import { packPackages } from './pack-packages.mjs'

const run = promisify(execFile)

/** The folder of somebody who has installed the tarballs; what they depend on is what this repository has installed. */
let install: (files: Record<string, string>) => Promise<string>

beforeAll(async () => {
  const tarballs = await packPackages()
  install = async (files) => {
    const links = {
      preact: 'packages/banner/node_modules/preact',
      typescript: 'node_modules/typescript',
    }
    const folder = freshFolder(links, { 'package.json': '{ "type": "module" }', ...files })
    installPacked(folder, tarballs)
    return folder
  }
})

const server = `
import { setCookieHeader, definePolicy, readRecord } from '@sluice/core/server'
import { pretendVisitor } from '@sluice/core/testing'
import { createConsent, createGate } from '@sluice/core'
import { createCutOff } from '@sluice/core/cut-off'
import { googleAnalytics } from '@sluice/google'
import { mountBanner } from '@sluice/banner'
import { mountWhenAsked } from '@sluice/banner/when-asked'
import { declarationHtml } from '@sluice/banner/declaration'
import { de } from '@sluice/banner/languages/de'
import { createRequire } from 'node:module'

const services = [googleAnalytics({ id: 'G-XXXXXXXXXX' })]
const policy = definePolicy({ services })
const visitor = pretendVisitor({ services })
visitor.grant('analytics')
const cookie = setCookieHeader(visitor.consent.record).split(';')[0]
const consent = createConsent({ services })
for (const undo of [createGate(consent), createCutOff(consent), mountBanner(consent),
  mountWhenAsked(consent, () => import('@sluice/banner'))]) undo()
const { readRecord: required } = createRequire(import.meta.url)('@sluice/core/server')
console.log(JSON.stringify([
  readRecord(cookie, policy).granted('google-analytics'),
  required(undefined, {}).unset.length,
  declarationHtml(policy, de, { controller: 'Example' }).includes('Google Analytics'),
]))
`

it(`runs in Node ${process.versions.node}, by import and by require, and says nothing`, async () => {
  const folder = await install({ 'main.js': server })
  const { stdout, stderr } = await run(
    'node',
    ['--disable-warning=ExperimentalWarning', 'main.js'],
    { cwd: folder },
  )
  expect(JSON.parse(stdout)).toEqual([true, 2, true])
  expect(stderr).toBe('')
})

const main = `
import { createConsent, createGate } from '@sluice/core'
import { googleAnalytics } from '@sluice/google'
import { mountWhenAsked } from '@sluice/banner/when-asked'

const consent = createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX', host: location.origin })] })
createGate(consent)
mountWhenAsked(consent, () => import('@sluice/banner'), { privacyPolicy: '/privacy' })
// @ts-expect-error: the names are checked.
consent.granted('analitics')
`
const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>App</title>
<img alt="" data-consent="marketing" data-consent-src="data:,"><script type="module" src="/main.ts"></script>`

describe('a Vite app', () => {
  it.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('is checked by the compiler with moduleResolution %s', async (moduleResolution, module) => {
    const compilerOptions = {
      moduleResolution,
      module,
      strict: true,
      noEmit: true,
      target: 'es2022',
      types: [],
    }
    const config = JSON.stringify({ compilerOptions, include: ['main.ts'] })
    const folder = await install({ 'main.ts': main, 'tsconfig.json': config })
    await run('node', ['node_modules/typescript/bin/tsc'], { cwd: folder })
  })

  it('asks in the browser, and loads the banner in a file of its own', async () => {
    const folder = await install({ 'main.ts': main, 'index.html': page })
    await build({ root: folder, configFile: false, logLevel: 'error' })
    const served = await preview({
      root: folder,
      configFile: false,
      preview: { port: 0, host: '127.0.0.1' },
    })
    const browser = await chromium.launch({
      executablePath: browsers().chromium as string,
      args: ['--no-sandbox'],
    })
    try {
      const tab = await browser.newPage()
      const scripts: string[] = []
      const said: string[] = []
      tab.on('console', (message) => {
        if (/warning|error/.test(message.type())) said.push(message.text())
      })
      tab.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.url())
      })
      const url = served.resolvedUrls?.local[0] as string
      await tab.goto(url)
      await tab.locator('sluice-banner [part=reject-all]').click()
      await tab.locator('sluice-banner [part=banner]').waitFor({ state: 'detached' })
      const atFirst = scripts.length
      expect(atFirst).toBeGreaterThan(1)
      scripts.length = 0
      await tab.goto(url, { waitUntil: 'networkidle' })
      expect(await tab.locator('img').getAttribute('data-consent-state')).toBe('held')
      expect(scripts.length).toBeLessThan(atFirst)
      expect(said).toEqual([])
    } finally {
      await browser.close()
      await served.close()
    }
  })
})
