// @vitest-environment node
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCycle } from './find-cycle.js'
import { type Import, importsOf } from './imports-of.js'
import { packageNames, sourceFiles } from './source-files.js'

/** What the source of a package may import by name; `types` must leave nothing behind at run time. */
const rules: Record<string, Record<string, 'types' | 'anything'>> = {
  core: {},
  // How a page is read that elements can shadow is written once.
  google: { '@sluice/core/page': 'anything', '@sluice/core': 'types' },
  vendors: { '@sluice/core/page': 'anything', '@sluice/core': 'types' },
  // The banner draws what core says is held; of the rest of core it knows types alone.
  banner: {
    '@sluice/core/page': 'anything',
    '@sluice/core/placeholders': 'anything',
    '@sluice/core': 'types',
    preact: 'anything',
  },
  embed: {
    '@sluice/core': 'anything',
    '@sluice/google': 'anything',
    '@sluice/vendors': 'anything',
    '@sluice/banner': 'anything',
  },
}

/**
 * Which folders of a package the files of each folder may import beside their own. What everybody uses stands at the top,
 * beside the entries, and is named last.
 */
const folders: Record<string, Record<string, string>> = {
  core: {
    page: '',
    erase: 'page',
    record: 'erase page',
    policy: 'record page',
    consent: 'policy record erase page',
    gate: 'policy page',
    guard: 'gate policy page',
    migrate: 'consent policy record erase page',
    receipts: 'record page',
    server: 'consent policy record',
    testing: 'consent policy',
    everybody: 'check check-types day listeners surface types',
  },
  google: {
    facts: '',
    options: 'facts',
    layer: 'options facts',
    services: 'layer options facts',
    everybody: '',
  },
  vendors: {
    manifests: '',
    run: '',
    vendors: 'run manifests',
    everybody: 'hold manifest',
  },
  banner: {
    languages: 'texts',
    texts: '',
    styles: '',
    markup: '',
    page: 'styles texts',
    press: 'page',
    view: 'texts languages page press styles',
    placeholder: 'texts markup page press styles',
    declaration: 'texts languages markup page styles',
    components: 'view press texts declaration languages markup placeholder styles',
    layers: 'components view press texts languages page styles',
    everybody: '',
  },
  embed: {
    config: '',
    load: 'config',
    vendors: 'load config',
    inside: 'load config',
    parts: 'inside load config vendors',
    start: 'load config vendors',
    everybody: '',
  },
}

const isRelative = ({ name }: Import) => name.startsWith('.')

function isAllowed(name: string, { name: imported, typesOnly }: Import): boolean {
  const rule = Object.entries(rules[name] ?? {}).find(
    ([known]) => imported === known || imported.startsWith(`${known}/`),
  )
  return rule?.[1] === 'anything' || (rule?.[1] === 'types' && typesOnly)
}

/** `./a.js` means a.ts or a.tsx beside the file. */
function resolve(file: string, { name }: Import): string {
  const path = join(dirname(file), name)
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')]
  return candidates.find((candidate) => existsSync(candidate)) ?? path
}

/** The folder of a file inside its package's source; for one at the top its own name. */
const folderOf = (name: string, file: string): string => {
  const [top = '', rest] = file.slice(`packages/${name}/src/`.length).split('/')
  return rest === undefined ? top.replace(/\.tsx?$/, '') : top
}

/** An entry at the top may import what it likes. */
function breaksFolders(name: string, file: string, imported: string): boolean {
  const { everybody = '', ...known } = folders[name] ?? {}
  const from = folderOf(name, file)
  const isEntry = file.split('/').length === 4
  if (isEntry) return false
  return ![from, ...`${known[from]} ${everybody}`.split(' ')].includes(folderOf(name, imported))
}

const describeImport = (file: string, { name, typesOnly }: Import) =>
  `${file} imports ${typesOnly ? 'types of ' : ''}${name}`

describe.each(packageNames)('packages/%s', (name) => {
  const imports = sourceFiles(name).flatMap((file) => importsOf(file).map((one) => ({ file, one })))
  const relative = imports.filter(({ one }) => isRelative(one))

  it('imports by name only what its rule allows', () => {
    const forbidden = imports.filter(({ one }) => !isRelative(one) && !isAllowed(name, one))
    expect(forbidden.map(({ file, one }) => describeImport(file, one))).toEqual([])
  })

  it('reaches for no file of another package', () => {
    const escapes = relative.filter(
      ({ file, one }) => !resolve(file, one).startsWith(`packages/${name}/src/`),
    )
    expect(escapes.map(({ file, one }) => describeImport(file, one))).toEqual([])
  })

  it('imports from other folders only what the folder may', () => {
    const forbidden = relative.filter(({ file, one }) =>
      breaksFolders(name, file, resolve(file, one)),
    )
    expect(forbidden.map(({ file, one }) => describeImport(file, one))).toEqual([])
  })

  it('has no files that import each other in a circle', () => {
    const graph = new Map<string, string[]>()
    for (const { file, one } of relative) {
      graph.set(file, [...(graph.get(file) ?? []), resolve(file, one)])
    }
    expect(findCycle(graph)?.join(' -> ')).toBeUndefined()
  })
})
