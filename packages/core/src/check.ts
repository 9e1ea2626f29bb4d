/** The form in which every error says what is wrong: what a key takes, and what it got. */
export function problem(rule: string, got: unknown): string {
  let shown: string = typeof got
  try {
    shown = JSON.stringify(got) ?? shown
  } catch {
    // JSON has no words for a BigInt or for what contains itself: its type has to do.
  }
  return `[sluice] ${rule}, got ${shown.slice(0, 200)}`
}

/** Throws a TypeError with the `problem` unless the rule holds. */
export function check(holds: unknown, got: unknown, rule: string): void {
  if (!holds) throw new TypeError(problem(rule, got))
}
