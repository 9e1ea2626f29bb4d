import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes all files or none: a folder that is there holds a whole release.
 * @param {string} folder
 * @param {Readonly<Record<string, Uint8Array>>} files
 */
export function writeRelease(folder, files) {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(unfinished, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}
