// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { packageNames, sourceFiles } from './source-files.js'

const LONGEST = 300
const files = packageNames.flatMap(sourceFiles)

it(`keeps every source file within ${LONGEST} lines: one idea per file`, () => {
  const lengths = files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1])
  expect(lengths.filter(([, lines]) => Number(lines) > LONGEST)).toEqual([])
})

it('names files after their idea, never utils or helpers', () => {
  const vague = /^(utils?|helpers?|misc|common|shared)\b/
  expect(files.filter((file) => vague.test(basename(file)))).toEqual([])
})

it('reads a document past whatever its elements are called', () => {
  // `location` is the one property that no element can shadow.
  const raw = /\b(document|ownerDocument)!?\??\.(?!location\b)[a-zA-Z]/
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => raw.test(line) && !/^\s*(\/?\*|\/\/)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found, 'write unshadowed(document)').toEqual([])
})

it('finds its files also where the folder of the repository has a space in its name', () => {
  const scripts = execFileSync('git', ['ls-files', '*.mjs', '*.js'], { encoding: 'utf8' })
  const found = scripts
    .trim()
    .split('\n')
    .filter((file) => /URL\([^)]*import\.meta\.url\)\.pathname/.test(readFileSync(file, 'utf8')))
  // The path of an address has `%20` for a space.
  expect(found, 'write import.meta.dirname or fileURLToPath').toEqual([])
})
