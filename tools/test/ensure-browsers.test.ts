// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

// No package manager is reached from here, so that nothing is installed.
const emptyFolder = mkdtempSync(join(tmpdir(), 'sluice-'))
afterAll(() => rmdirSync(emptyFolder))

const there = process.execPath
const missing = join(emptyFolder, 'none')
const everything = {
  CHROMIUM_PATH: there,
  FIREFOX_PATH: there,
  WEBKIT_DRIVER_PATH: there,
  MINIBROWSER_PATH: there,
  XVFB_PATH: there,
}

function ensureBrowsers(changes: Record<string, string>) {
  const env = { PATH: emptyFolder, ...everything, ...changes }
  const { status, stdout, stderr } = spawnSync(there, ['tools/ensure-browsers.mjs'], {
    env,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

it('says nothing where every engine is installed', () => {
  expect(ensureBrowsers({})).toEqual({ status: 0, said: '' })
})

it.each([
  ['firefox', { FIREFOX_PATH: missing }],
  ['webkit', { XVFB_PATH: missing }],
])('names %s as skipped, and lets the tests go on', (engine, changes) => {
  const { status, said } = ensureBrowsers(changes)
  expect(status).toBe(0)
  expect(said).toMatch(new RegExp(`^SKIPPED: e2e ${engine}, which is not installed`))
})

it('fails without Chromium, and says what mends it', () => {
  const { status, said } = ensureBrowsers({ CHROMIUM_PATH: missing })
  expect(status).toBe(1)
  expect(said).toMatch(/The browser tests need chromium\. (To install: .+|.*CHROMIUM_PATH.*)$/m)
})

it('fails without any engine that is asked for', () => {
  const changes = { FIREFOX_PATH: missing, REQUIRE_ENGINES: 'chromium,firefox,webkit' }
  const { status, said } = ensureBrowsers(changes)
  expect(status).toBe(1)
  expect(said).toContain('The browser tests need firefox. ')
})

it('names an engine that it does not know', () => {
  const { status, said } = ensureBrowsers({ REQUIRE_ENGINES: 'chrome' })
  expect({ status, said: said.trim() }).toEqual({
    status: 1,
    said: 'REQUIRE_ENGINES names chrome. It takes: chromium,firefox,webkit.',
  })
})
