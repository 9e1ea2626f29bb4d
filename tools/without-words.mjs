/** The checks of a config, and how many of their arguments judge: what follows them is words. */
const judging = { check: 1, checkForm: 2, checkTypes: 3, checkOption: 2 }

/** Whose words nobody hears: where they throw in the tag, `sluice-config.js` checks again, and says it. */
const isHeardElsewhere =
  /core\/src\/record\/(cookie-text|cookie-storage)\.ts$|google\/src\/(services\/declare-service|options\/(check-option|host-patterns))\.ts$/

/** Every call in a syntax tree. */
function* callsIn(node) {
  if (node?.type === 'CallExpression') yield node
  for (const inner of Object.values(node ?? {}))
    if (typeof inner === 'object') yield* callsIn(inner)
}

/** Takes the words out of a file's checks: each still throws where it did. */
export function withoutWords(code, parse) {
  let bare = code
  const calls = [...callsIn(parse(code))].filter(({ callee }) => judging[callee.name])
  // From the end, so that the places before stay right.
  for (const { callee, arguments: given } of calls.sort((one, other) => other.start - one.start)) {
    const last = given[judging[callee.name] - 1]
    const words = callee.name === 'checkTypes' ? given[1] : undefined
    bare = bare.slice(0, last.end) + bare.slice(given.at(-1).end)
    if (words) bare = `${bare.slice(0, words.start)}''${bare.slice(words.end)}`
  }
  return bare
}

/** For `sluice.js`. */
export const leaveOutWords = {
  name: 'leave-out-words',
  transform(code, id) {
    if (!isHeardElsewhere.test(id)) return null
    return { code: withoutWords(code, (text) => this.parse(text)), map: null }
  },
}
