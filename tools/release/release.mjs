import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assemble } from './assemble.mjs'
import { problemsOf } from './problems-of.mjs'
import { readFacts, readManifests } from './read-facts.mjs'
import { writeRelease } from './write-release.mjs'
import { zipProblems } from './zip-of.mjs'

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    out: { type: 'string', default: 'release' },
    verify: { type: 'string' },
  },
})
const isDry = values['dry-run']
const run = (/** @type {string} */ program, /** @type {string[]} */ ...words) =>
  execFileSync(program, words, { stdio: 'inherit' })

/** Says what is wrong, and ends before anything was written. */
function stopFor(/** @type {readonly string[]} */ problems) {
  if (!problems.length) return
  console.error(problems.map((problem) => `release: ${problem}`).join('\n'))
  process.exit(1)
}

if (values.built && !isDry)
  stopFor(['--built takes --dry-run: what is published is built and tested first'])
if (values.verify) {
  stopFor(zipProblems(readFileSync(values.verify)))
  console.log(`${values.verify}: every script is what its hash says`)
  process.exit()
}

const facts = readFacts({ isDry })
stopFor(problemsOf(facts, { isDry }))
const manifests = readManifests()
const [{ version }] = manifests

if (!values.built) {
  // What an earlier build left behind is no part of a release.
  for (const name of readdirSync('packages'))
    rmSync(`packages/${name}/dist`, { recursive: true, force: true })
  // The tests build as well.
  if (isDry) run('npm', 'run', 'build')
}
if (!isDry) run('.ci/run')
const files = await assemble(version, facts.changesets)
writeRelease(values.out, files)
console.log(`${Object.keys(files).length} files of ${version}: see ${values.out}/`)
if (isDry) process.exit()

// Each after what it needs. A tag of a prerelease is `next`, so that nobody gets it unasked.
const tag = version.includes('-') ? 'next' : 'latest'
for (const { name } of manifests) {
  const tarball = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  const options = ['--access', 'public', '--provenance', '--tag', tag]
  run('npm', 'publish', `./${values.out}/npm/${tarball}`, ...options)
}
