import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The packages as they are published, by the names of their tarballs; pnpm writes the same bytes each time.
 * @returns {Promise<Record<string, Buffer>>}
 */
export async function packPackages() {
  const { packageManager } = JSON.parse(await readFile('package.json', 'utf8'))
  const folder = await mkdtemp(join(tmpdir(), 'packages-'))
  try {
    const filter = ['--filter', './packages/*']
    // pnpm need not be on PATH.
    await run('npx', ['--yes', packageManager, ...filter, 'pack', '--pack-destination', folder])
    const names = (await readdir(folder)).sort()
    const all = names.map(async (name) => [name, await readFile(join(folder, name))])
    return Object.fromEntries(await Promise.all(all))
  } finally {
    await rm(folder, { recursive: true })
  }
}
