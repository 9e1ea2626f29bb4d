import { check } from './check.js'
import { isWords } from './policy/is-words.js'

/** Whether a value is a text of this form. Unlike `RegExp.test` it makes no text of a number or a list. */
export const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value)

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
