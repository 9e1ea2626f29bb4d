import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { allowedLicenses } from './third-party-licenses.mjs'

const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'))

/** pnpm need not be on PATH. */
const pnpm = (...options) =>
  spawnSync('npx', ['--yes', packageManager, ...options], { encoding: 'utf8' })

/** Vulnerabilities that are known of what is installed. A registry that does not answer is named, and fails nothing. */
function auditVulnerabilities() {
  const { status, stdout, stderr } = pnpm('audit', '--ignore-registry-errors')
  console.log((stdout + stderr).trim())
  return status === 0
}

/** What the packages bring along to the one who installs them. What the tag's files contain, the build itself checks. */
function auditLicenses() {
  const { status, stdout, stderr } = pnpm('-r', 'licenses', 'list', '--prod', '--json')
  if (status !== 0) throw new Error(stderr || stdout)
  // Without a single dependency pnpm says so in words.
  const byLicense = stdout.startsWith('{') ? Object.entries(JSON.parse(stdout)) : []
  for (const [license, packages] of byLicense) {
    const names = packages.map(({ name, versions }) => `${name} ${versions}`).join(', ')
    console.log(`${license}: ${names}`)
  }
  const refused = byLicense.filter(([license]) => !allowedLicenses.includes(license))
  for (const [license] of refused)
    console.error(`${license} is not one of ${allowedLicenses.join(', ')}.`)
  return refused.length === 0
}

console.log(readFileSync('packages/embed/dist/THIRD_PARTY_LICENSES.txt', 'utf8').split('\n', 1)[0])
const isSound = [auditVulnerabilities(), auditLicenses()].every(Boolean)
if (!isSound) process.exitCode = 1
