import { strFromU8, unzipSync, zipSync } from 'fflate'
import { integrityList } from './integrity-of.mjs'

/** The earliest day that a zip can say, for every file: the same files give the same zip. */
const mtime = new Date(1980, 0, 1)

/** A file that everybody may read. Without it `unzip` makes files that no web server can open: APPNOTE.TXT 4.4.15. */
const attrs = (0o100644 << 16) >>> 0

/**
 * One folder of files as a zip, the same byte for byte whenever it is made.
 * @param {string} folder
 * @param {Readonly<Record<string, Uint8Array>>} files
 */
export const zipOf = (folder, files) =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((name) => [`${folder}/${name}`, [files[name], { mtime, os: 3, attrs }]]),
    ),
    { level: 9 },
  )

/**
 * What is wrong with a zip: scripts that are not what its own list says, or stand in no list.
 * @param {Uint8Array} bytes
 * @returns {string[]}
 */
export function zipProblems(bytes) {
  const entries = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => /** @type {const} */ ([path.replace(/^[^/]*\//, ''), content]),
  )
  const files = Object.fromEntries(entries)
  if (!files['integrity.json']) return ['integrity.json is missing']
  const listed = JSON.parse(strFromU8(files['integrity.json']))
  const found = integrityList(files)
  return [...new Set([...Object.keys(listed), ...Object.keys(found)])].flatMap((name) => {
    if (!listed[name]) return [`${name} stands in no list of hashes`]
    if (!found[name]) return [`${name} is missing`]
    return found[name] === listed[name] ? [] : [`${name} is not what its hash says`]
  })
}
