import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Nothing of a release may tell of the computer: neither the folder, nor the rights of new files, nor the time zone.
const folder = mkdtempSync(join(tmpdir(), 'another clone '))
const settings = { TZ: 'Pacific/Auckland', LANG: 'C', FORCE_COLOR: '0' }
const others = { cwd: join(folder, 'sluice'), env: { ...process.env, ...settings } }

/** @param {string} command @param {object} options where and with what it runs */
const run = (command, options = {}) =>
  execFileSync('sh', ['-c', command], { stdio: 'inherit', ...options })

/** @param {string} path @returns {Record<string, Buffer>} its files by their paths */
const read = (path) =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(path.length + 1), readFileSync(file)]),
  )

try {
  if (`${execFileSync('git', ['status', '--porcelain'])}`)
    throw new Error('The tree is not clean: another clone would not have what it has')
  run('npm run release -- --dry-run')
  run(`umask 077 && git clone --quiet . '${others.cwd}'`)
  run('umask 077 && npm run setup && npm run release -- --dry-run', others)
  const [here, there] = [read('release'), read(join(others.cwd, 'release'))]
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])]
  const differ = names.filter((name) => !(there[name] && here[name]?.equals(there[name])))
  if (differ.length) throw new Error(`Not the same in another clone: ${differ.join(', ')}`)
  console.log(`${names.length} files are the same byte for byte in another clone`)
} finally {
  rmSync(folder, { recursive: true })
}
