import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readManifests } from './read-facts.mjs'

/**
 * Puts packed packages into a folder's `node_modules`, as npm would; what they depend on is for the caller to install.
 * @param {string} folder
 * @param {Readonly<Record<string, Uint8Array>>} tarballs by their names, from `packPackages`
 */
export function installPacked(folder, tarballs) {
  for (const { name, version } of readManifests()) {
    const place = join(folder, 'node_modules', name)
    const tarball = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    execFileSync('tar', ['xz', '--strip-components=1'], { cwd: place, input: tarballs[tarball] })
  }
}
