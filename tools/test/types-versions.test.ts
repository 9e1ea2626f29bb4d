// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Manifest {
  exports: Record<string, { types?: string } | string | null>
  typesVersions: Record<string, Record<string, string[]>>
}

it.each(['core', 'banner', 'google', 'vendors'])(
  'compilers that know no exports find the types of every entry of %s',
  (name) => {
    const manifest: Manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
    const typed = Object.entries(manifest.exports).flatMap(([path, entry]) =>
      path !== '.' && typeof entry === 'object' && entry?.types
        ? [[path.slice(2), [entry.types]] as const]
        : [],
    )
    expect(manifest.typesVersions['*']).toEqual(Object.fromEntries(typed))
  },
)
