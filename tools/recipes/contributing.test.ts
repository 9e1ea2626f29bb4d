import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doSteps } from './do-steps.js'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'a copy of sluice '))
const here = (command: string) =>
  run('bash', ['-c', command], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  }).catch(({ stdout, stderr }) => {
    throw new Error(`${command}\n${stdout}${stderr}`)
  })
let done: string[]

beforeAll(async () => {
  const files = 'git ls-files -z -co --exclude-standard | tar c --null --ignore-failed-read -T -'
  await run('bash', ['-c', `${files} | tar x -C '${folder}'`])
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const name of readdirSync('packages'))
    await run('bash', [
      '-c',
      `cp -a packages/${name}/node_modules '${folder}/packages/${name}/' || true`,
    ])
  // The page test opens the tag as it is built.
  symlinkSync(resolve('packages/embed/dist'), join(folder, 'packages/embed/dist'))
  done = doSteps(readFileSync('CONTRIBUTING.md', 'utf8'), folder)
  await here(
    'node_modules/.bin/biome format --write packages docs e2e && git init -q && git add -A',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

it('does something for each recipe', () => {
  expect(done).toContain('packages/google/src/services/floodlight.ts')
  expect(done).toContain('packages/google/test/layer/basic-mode.test.ts')
  expect(done).toContain('packages/embed/src/config/google-services.ts')
  expect(done).toContain('packages/banner/src/languages/fo.ts')
  expect(done).toContain('e2e/refusal.test.ts')
})

it('leaves what the compiler and the linter accept', async () => {
  await here(`node_modules/.bin/biome lint --error-on-warnings ${done.join(' ')}`)
  // What the recipes touch, and no more: all of it takes the compiler a quarter of a minute.
  const include = ['packages/*/src', ...done.filter((path) => path.endsWith('.test.ts'))]
  const config = { extends: './tsconfig.json', include }
  writeFileSync(join(folder, 'tsconfig.recipes.json'), JSON.stringify(config))
  await here('node_modules/.bin/tsc -p tsconfig.recipes.json')
}, 240_000)

it('leaves unit tests that pass, the new ones among them', async () => {
  const files = 'packages/google/test/layer/basic-mode packages/banner/test/texts/languages'
  const { stdout } = await here(
    `node_modules/.bin/vitest run --project unit --reporter verbose -t 'Floodlight|fo ' ${files}`,
  )
  expect(stdout).toMatch(/✓.*Floodlight says its id to Google on the grant/)
  expect(stdout).toMatch(/✓.*fo > is exported by the code/)
})

it('leaves a page test that passes', async () => {
  const { stdout } = await here(
    "node_modules/.bin/vitest run --project 'e2e chromium' e2e/refusal.test.ts",
  )
  expect(stdout).toContain('e2e chromium: 1 passed')
})
