import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const git = (/** @type {string[]} */ ...words) =>
  execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
const lines = (/** @type {string} */ text) => text.split('\n').filter(Boolean)

/** Answers undefined where git knows nothing of it. */
function tryGit(/** @type {string[]} */ ...words) {
  try {
    return git(...words)
  } catch {
    return undefined
  }
}

const isChangeset = (/** @type {string} */ path) => /^\.changeset\/(?!README)[^/]+\.md$/.test(path)

/** Those that wait, and those that `changeset version` has taken away since the last release. */
function readChangesets() {
  const last = tryGit('describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD^')
  const deleted = last
    ? lines(git('diff', '--diff-filter=D', '--name-only', last, 'HEAD', '--', '.changeset'))
    : []
  const waiting = readdirSync('.changeset').map((name) => `.changeset/${name}`)
  return [
    ...waiting.filter(isChangeset).map((path) => readFileSync(path, 'utf8')),
    ...deleted.filter(isChangeset).map((path) => git('show', `${last}:${path}`)),
  ]
}

/** The versions of a package that npm has; none where it has no such package. */
function published(/** @type {string} */ name) {
  try {
    const text = execFileSync('npm', ['view', name, 'versions', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [JSON.parse(text)].flat()
  } catch (error) {
    if (/E404/.test(`${error.stdout}`)) return []
    throw new Error(`npm does not say which versions of ${name} there are`, { cause: error })
  }
}

/** The manifests of what is published, in the order in which each finds what it needs. */
export function readManifests() {
  const all = readdirSync('packages')
    .map((name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')))
    .filter((manifest) => !manifest.private)
  const needs = ({ dependencies = {} }) => all.filter(({ name }) => dependencies[name])
  const depth = (/** @type {any} */ manifest) => 1 + Math.max(0, ...needs(manifest).map(depth))
  return all.sort((one, other) => depth(one) - depth(other) || one.name.localeCompare(other.name))
}

/**
 * What decides whether there is a release. A dry run asks no registry.
 * @param {{ isDry: boolean }} options
 * @returns {import('./problems-of.mjs').Facts}
 */
export function readFacts({ isDry }) {
  const manifests = readManifests()
  const here = lines(git('tag', '--points-at', 'HEAD'))
  const elsewhere = lines(git('tag', '--list', 'v*')).filter((tag) => !here.includes(tag))
  return {
    versions: Object.fromEntries(manifests.map(({ name, version }) => [name, version])),
    changed: lines(git('status', '--porcelain')).map((line) => line.slice(2).trim()),
    tags: here,
    taken: [
      ...elsewhere.map((tag) => tag.slice(1)),
      ...(isDry ? [] : manifests.flatMap(({ name }) => published(name))),
    ],
    changesets: readChangesets(),
  }
}
