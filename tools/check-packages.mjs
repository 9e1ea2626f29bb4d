import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { languages } from './languages.mjs'
import { packPackages } from './release/pack-packages.mjs'
import { vendors } from './vendors.mjs'

const run = promisify(execFile)

/** What publint says of a tarball, its advice included. */
async function publintComplaints(tarball) {
  const bytes = await readFile(tarball)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
  const complaints = messages.map((message) => formatMessage(message, pkg, { color: false }))
  if (JSON.stringify(pkg).includes('@sluice/source')) {
    complaints.push('It names @sluice/source, a condition of this repository: see .pnpmfile.mjs.')
  }
  return complaints
}

// "Are the types wrong" does not look behind an export with a wildcard, unless it is told what is there.
const behindWildcards = {
  'sluice-banner': languages.map((language) => `languages/${language}`),
  'sluice-vendors': vendors,
}

/** What "are the types wrong" says of it; nothing of a package without types. */
async function typeComplaints(tarball) {
  const [name] = basename(tarball).split(/-\d/)
  const more = (behindWildcards[name] ?? []).flatMap((path) => ['--include-entrypoints', path])
  // With those who resolve as TypeScript's `node10` did; `require` of an ES module works from Node 20.19 on.
  const options = ['--ignore-rules', 'cjs-resolves-to-esm', '--format', 'ascii', ...more]
  try {
    await run('node_modules/.bin/attw', [tarball, ...options])
    return []
  } catch (error) {
    return [error.stdout || error.message]
  }
}

/** The licence of the package, and in `sluice`, whose files are bundles, those of what they contain. */
async function licenseComplaints(tarball) {
  const { stdout } = await run('tar', ['tzf', tarball])
  const files = stdout.split('\n')
  const isBundle = /^sluice-\d/.test(basename(tarball))
  const wanted = ['package/LICENSE', ...(isBundle ? ['package/dist/THIRD_PARTY_LICENSES.txt'] : [])]
  return wanted.filter((file) => !files.includes(file)).map((file) => `It lacks ${file}.`)
}

async function check(tarball) {
  const complaints = (
    await Promise.all(
      [publintComplaints, typeComplaints, licenseComplaints].map((look) => look(tarball)),
    )
  ).flat()
  console.log(`${basename(tarball)}: ${complaints.join('\n') || 'sound'}`)
  if (complaints.length > 0) process.exitCode = 1
}

const folder = await mkdtemp(join(tmpdir(), 'packages-'))
try {
  const tarballs = Object.entries(await packPackages()).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
  await Promise.all(tarballs.map(check))
} finally {
  await rm(folder, { recursive: true })
}
