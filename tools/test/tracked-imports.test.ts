// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf } from './imports-of.js'

const tracked = new Set(
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean),
)

it('every relative import leads to a file that a clone has', () => {
  const missing = [...tracked]
    .filter((file) => /\.(m?js|tsx?)$/.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ name }) => /^\.\.?\//.test(name))
        .map(({ name }) => ({ file, path: join(file, '..', name.replace(/\?.*/, '')) })),
    )
    // TypeScript names a file by what it becomes.
    .filter(
      ({ path }) =>
        ![path, path.replace(/js$/, 'ts'), path.replace(/js$/, 'tsx')].some((one) =>
          tracked.has(one),
        ),
    )
  expect(missing).toEqual([])
})
