// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Manifest {
  exports: Record<string, { types?: string } | string | null>
  typesVersions?: Record<string, Record<string, string[]>>
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
    // Where there is a wildcard it would catch the package's own files as well, so these are named beside it.
    expect(manifest.typesVersions?.['*'] ?? {}).toMatchObject(Object.fromEntries(typed))
  },
)
