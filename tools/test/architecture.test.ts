// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = readFileSync('docs/architecture.md', 'utf8')
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
const quoted = [...page.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name)

it('names only files that there are', () => {
  const missing = quoted
    // What the build makes stands beside its source, under the same name.
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .filter((name) => !tracked.some((file) => file === name || file.endsWith(`/${name}`)))
  expect(missing).toEqual([])
})

it('names every folder of a source', () => {
  const folders = tracked.flatMap((file) => file.match(/^packages\/\w+\/src\/(\w+\/)/)?.[1] ?? [])
  expect([...new Set(folders)].filter((folder) => !quoted.includes(folder))).toEqual([])
})
