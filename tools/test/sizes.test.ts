// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageNames, sourceFiles } from './source-files.js'

const files = packageNames.flatMap(sourceFiles)
const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length

/** How long a function may be says `noExcessiveLinesPerFunction` in biome.json. */
const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8'))
const excepted: string[] = overrides
  .flatMap(({ includes }: { includes: string[] }) => includes)
  .filter((path: string) => path.startsWith('!'))

it('a file has at most 250 lines', () => {
  expect(files.filter((file) => linesOf(file) > 250)).toEqual([])
})

it('half of the files have at most 90 lines', () => {
  const lines = files.map(linesOf).sort((one, other) => one - other)
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(90)
})

it('no file is excepted from the limit of 60 lines for a function', () => {
  expect(excepted).toEqual([])
})
