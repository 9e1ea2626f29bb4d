import { existsSync, readdirSync, readFileSync } from 'node:fs'

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** Where a package stands in the repository. */
const folderOf = (name) =>
  readdirSync(new URL('packages', import.meta.url))
    .map((folder) => `packages/${folder}`)
    .filter((folder) => existsSync(new URL(`${folder}/package.json`, import.meta.url)))
    .find((folder) => read(`${folder}/package.json`).name === name)

/**
 * Inside the repository packages are read from their source: what is published says nothing of it, and has no
 * internal entry. Where they come from is written once, in the manifest of the whole.
 */
export const hooks = {
  beforePacking(manifest) {
    for (const [name, entry] of Object.entries(manifest.exports ?? {})) {
      delete entry?.['@sluice/source']
      // What only the one-tag build takes has nothing else.
      if (entry && !Object.keys(entry).length) delete manifest.exports[name]
    }
    const { homepage, repository, bugs } = read('package.json')
    const directory = folderOf(manifest.name)
    return { ...manifest, homepage, bugs, repository: { ...repository, directory } }
  },
}
