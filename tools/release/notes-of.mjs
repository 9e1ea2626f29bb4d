/**
 * A changeset as it stands in `.changeset`: which packages it touches, and its text.
 * @param {string} source
 */
export function readChangeset(source) {
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  const packages = [...head.matchAll(/^\s*["']?([@\w/-]+)["']?\s*:\s*(major|minor|patch)\s*$/gm)]
  return {
    packages: packages.map(([, name = '']) => name),
    kinds: packages.map(([, , kind = '']) => kind),
    text: text.trim().replace(/\n(?!\n)/g, ' '),
  }
}

const headings = { major: 'What needs your hand', minor: 'What is new', patch: 'What is mended' }

/**
 * The notes of a version: each changeset once, under the greatest change that it makes.
 * @param {string} version
 * @param {readonly string[]} sources
 */
export function notesOf(version, sources) {
  const changesets = sources.map(readChangeset).filter(({ text }) => text)
  const kindOf = ({ kinds }) => Object.keys(headings).find((kind) => kinds.includes(kind))
  const sections = Object.entries(headings).flatMap(([kind, heading]) => {
    const texts = changesets.filter((one) => kindOf(one) === kind).map(({ text }) => `- ${text}`)
    return texts.length ? [`## ${heading}`, texts.sort().join('\n')] : []
  })
  return `${[`# Sluice ${version}`, ...sections].join('\n\n')}\n`
}
