import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { freshFolder } from '../tools/docs/fresh-folder.js'
import { namedBlocks } from '../tools/docs/named-blocks.js'

const run = promisify(execFile)
const blocks = namedBlocks('docs/testing.md')
const installed = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, `frameworks/node_modules/${name}`]))
const pick = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, blocks[name] as string]))

it('the test for Jest passes', async () => {
  const folder = freshFolder(
    { '@sluice/core': 'packages/core', ...installed('jest', 'jest-environment-jsdom') },
    {
      'package.json': '{ "type": "module" }',
      ...pick('player.js', 'jest.config.js', 'player.jest.js'),
    },
  )
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules' }
  const { stderr } = await run('node', ['node_modules/jest/bin/jest.js'], { cwd: folder, env })
  expect(stderr).toMatch(/Tests: +1 passed/)
})

it('the test for Cypress, whose program nobody can fetch here, says nothing that Cypress does not know', async () => {
  const config = {
    compilerOptions: {
      checkJs: true,
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      module: 'nodenext',
      types: ['cypress'],
      typeRoots: ['node_modules'],
    },
    include: ['*.cy.js'],
  }
  const folder = freshFolder(installed('cypress', 'typescript'), {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify(config),
    ...pick('consent.cy.js'),
  })
  await run('node', ['node_modules/typescript/bin/tsc'], { cwd: folder })
})
