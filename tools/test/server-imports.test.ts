// @vitest-environment node
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf } from './imports-of.js'

/** Every file and package that is left of a file's imports at run time, those of its imports included. */
function reachable(file: string, found = new Set<string>()): Set<string> {
  for (const { name, typesOnly } of importsOf(file)) {
    if (typesOnly) continue
    const path = name.startsWith('.') ? join(file, '..', name).replace(/\.js$/, '.ts') : name
    if (found.has(path)) continue
    found.add(path)
    if (path !== name) reachable(path, found)
  }
  return found
}

it('@sluice/core/server needs no package, and nothing that needs a page', () => {
  const found = [...reachable('packages/core/src/server.ts')]
  expect(found).toContain('packages/core/src/record/decode-record.ts')
  expect(found.filter((path) => !path.startsWith('packages/core/src/'))).toEqual([])
  expect(found.filter((path) => /consent\.ts|storage|eraser|gate/.test(path))).toEqual([])
})
