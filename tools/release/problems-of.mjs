/**
 * @typedef {object} Facts
 * @property {Readonly<Record<string, string>>} versions of each package, by its name
 * @property {readonly string[]} changed paths that the tree has and no commit
 * @property {readonly string[]} tags that this commit has
 * @property {readonly string[]} taken versions that a tag of another commit, or the registry, has
 * @property {readonly string[]} changesets the sources of those since the last release
 */

/**
 * Why there is no release, in words; nothing where there is one. A dry run takes a tree as it is.
 * @param {Facts} facts
 * @param {{ isDry: boolean }} options
 * @returns {string[]}
 */
export function problemsOf({ versions, changed, tags, taken, changesets }, { isDry }) {
  const [version = '', ...others] = new Set(Object.values(versions))
  const problems = []
  if (others.length)
    problems.push(`All packages share one version, got ${JSON.stringify(versions)}`)
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    problems.push(`version takes 1.2.3 or 1.2.3-rc.1, got ${version}`)
  if (taken.includes(version))
    problems.push(`${version} is released already: npm run changeset -- version makes the next`)
  if (!changesets.length)
    problems.push(`No changeset says what ${version} brings: npm run changeset`)
  if (isDry) return problems
  if (changed.length) problems.push(`The tree is not clean: ${changed.join(', ')}`)
  if (!tags.includes(`v${version}`))
    problems.push(`This commit has no tag v${version}, got ${tags.join(', ') || 'none'}`)
  return problems
}
