import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createExampleServer } from '../../examples/server/create-server.mjs'
import { browsers } from '../browsers.mjs'
import { freshFolder } from './fresh-folder.js'
import { namedBlocks } from './named-blocks.js'

const run = promisify(execFile)
const blocks = namedBlocks('docs/testing.md')
const pick = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, blocks[name] as string]))

const manifest = { 'package.json': '{ "type": "module" }' }
const sluice = { '@sluice/core': 'packages/core', '@sluice/banner': 'packages/banner' }

it('names its files', () => {
  expect(Object.keys(blocks)).toEqual([
    'player.js',
    'player.test.js',
    'jest.config.js',
    'player.jest.js',
    'mounted.test.js',
    'consent.spec.js',
    'consent.cy.js',
  ])
})

it('its tests for Vitest pass', async () => {
  const folder = freshFolder(
    {
      ...sluice,
      vitest: 'node_modules/vitest',
      jsdom: 'node_modules/jsdom',
      'happy-dom': 'node_modules/happy-dom',
    },
    { ...manifest, ...pick('player.js', 'player.test.js', 'mounted.test.js') },
  )
  const { stdout } = await run('node', ['node_modules/vitest/vitest.mjs', 'run', '--no-color'], {
    cwd: folder,
  })
  expect(stdout).toMatch(/Tests +3 passed/)
}, 60_000)

let server: Awaited<ReturnType<typeof createExampleServer>>
beforeAll(async () => {
  server = await createExampleServer()
})
afterAll(() => server.close())

it('its tests for Playwright pass', async () => {
  const use = {
    baseURL: server.site,
    launchOptions: { executablePath: browsers().chromium, args: ['--no-sandbox'] },
  }
  const folder = freshFolder(
    {
      ...sluice,
      playwright: 'node_modules/playwright',
      // Its only content is what `playwright/test` exports.
      '@playwright/test': 'tools/docs/playwright-test',
    },
    {
      ...manifest,
      ...pick('consent.spec.js'),
      'playwright.config.js': `export default ${JSON.stringify({ use, workers: 1, reporter: 'line' })}`,
    },
  )
  const { stdout } = await run('node', ['node_modules/playwright/cli.js', 'test'], { cwd: folder })
  expect(stdout).toMatch(/2 passed/)
}, 60_000)
