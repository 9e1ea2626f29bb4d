import { expect, it } from 'vitest'

type Exports = Record<string, { '@sluice/source'?: string } | string | null>

const manifests = import.meta.glob<{ exports: Exports }>('../../packages/*/package.json', {
  eager: true,
  import: 'default',
})
/** Every source of every package: which of them are entries, its manifest says. */
const modules = import.meta.glob('../../packages/*/src/**/*.{ts,tsx}')

const entries = Object.entries(manifests).flatMap(([manifest, { exports }]) =>
  Object.values(exports).flatMap((entry) => {
    const source = typeof entry === 'object' && entry?.['@sluice/source']
    if (!source) return []
    const [before = '', after = ''] = manifest.replace('package.json', source.slice(2)).split('*')
    return Object.keys(modules).filter((path) => path.startsWith(before) && path.endsWith(after))
  }),
)

it('there are entries, the languages and the vendors among them', () => {
  expect(entries.filter((path) => path.includes('/languages/')).length).toBeGreaterThan(40)
  expect(entries.filter((path) => path.includes('/vendors/src/vendors/')).length).toBeGreaterThan(
    20,
  )
  expect(entries).toContain('../../packages/core/src/testing.ts')
})

it.each(entries)('importing %s does nothing to the page', async (path) => {
  const globals = Object.keys(window)
  const page = document.documentElement.outerHTML
  await modules[path]?.()
  expect(Object.keys(window)).toEqual(globals)
  expect(document.documentElement.outerHTML).toBe(page)
  expect(document.cookie).toBe('')
})
