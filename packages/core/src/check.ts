import { isWords } from './policy/is-words.js'

/** Throws a TypeError that says what a key takes, and what it got. */
export function check(holds: unknown, got: unknown, rule: string): void {
  if (!holds) throw new TypeError(`[sluice] ${rule}, got ${JSON.stringify(got)}`)
}

/** `check` for what its JSON tells: `2` is a number there, and `"2"` a text. */
export const checkForm = (form: RegExp, got: unknown, rule: string): void =>
  check(form.test(JSON.stringify(got)), got, rule)

const words = {
  string: 'a text',
  words: 'a text, or texts by language',
  boolean: 'true or false',
  function: 'a function',
}

/** `check` for keys that may be left out. A text such as `"false"` would be truthy where `false` was meant. */
export function checkTypes(
  owner: object,
  path: string,
  types: Readonly<Record<string, keyof typeof words>>,
): void {
  for (const [key, got] of Object.entries(owner)) {
    const type = types[key]
    const isRight =
      !type || got === undefined || (type === 'words' ? isWords(got) : typeof got === type)
    check(isRight, got, `${path}.${key} takes ${type && words[type]}`)
  }
}
