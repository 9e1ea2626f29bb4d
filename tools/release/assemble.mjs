import { readdirSync, readFileSync } from 'node:fs'
import { integrityList } from './integrity-of.mjs'
import { linesOf } from './lines-of.mjs'
import { notesOf } from './notes-of.mjs'
import { packPackages } from './pack-packages.mjs'
import { zipOf, zipProblems } from './zip-of.mjs'

const built = 'packages/embed/dist'
const text = (/** @type {string} */ content) => new TextEncoder().encode(content)

/** What a web server is given: the tag's files with their maps, and the licences. */
function tagFiles() {
  const names = readdirSync(built).filter((name) => /^sluice.*\.js(\.map)?$/.test(name))
  if (!names.includes('sluice.js')) throw new Error(`${built} has no sluice.js: npm run build`)
  const files = names.map((name) => [name, readFileSync(`${built}/${name}`)])
  return Object.fromEntries([
    ...files,
    ['LICENSE', readFileSync('LICENSE')],
    ['THIRD_PARTY_LICENSES.txt', readFileSync(`${built}/THIRD_PARTY_LICENSES.txt`)],
  ])
}

/**
 * What the zip and the CDN's folder hold, by name.
 * @param {string} version
 * @returns {Record<string, Uint8Array>}
 */
export function siteFiles(version) {
  const files = tagFiles()
  const integrity = integrityList(files)
  return {
    ...files,
    'integrity.json': text(`${JSON.stringify(integrity, null, 2)}\n`),
    'lines.txt': text(linesOf(version, integrity)),
    'index.html': readFileSync('tools/release/site/index.html'),
  }
}

/**
 * All that a release of this version has, by path. Nothing is written; throws where the zip is not what its hashes say.
 * @param {string} version
 * @param {readonly string[]} changesets
 * @returns {Promise<Record<string, Uint8Array>>}
 */
export async function assemble(version, changesets) {
  const site = siteFiles(version)
  const zip = zipOf(`sluice-${version}`, site)
  const problems = zipProblems(zip)
  if (problems.length) throw new Error(`The zip is wrong: ${problems.join('; ')}`)
  const under = (/** @type {string} */ folder, /** @type {Record<string, Uint8Array>} */ some) =>
    Object.fromEntries(Object.entries(some).map(([name, bytes]) => [`${folder}/${name}`, bytes]))
  return {
    ...under('npm', await packPackages()),
    ...under(`cdn/${version}`, site),
    [`sluice-${version}.zip`]: zip,
    [`notes-${version}.md`]: text(notesOf(version, changesets)),
  }
}
