/** A value of whatever type, as an error shows it. What JSON cannot say, such as a BigInt or a circle, is said by its type. */
export function sayValue(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

/** The form in which every error says what is wrong: what a key takes, and what it got. */
export const problem = (rule: string, got: unknown): string =>
  `[sluice] ${rule}, got ${sayValue(got).slice(0, 200)}`

/** Throws a TypeError with the `problem` unless the rule holds. */
export function check(holds: unknown, got: unknown, rule: string): void {
  if (!holds) throw new TypeError(problem(rule, got))
}
