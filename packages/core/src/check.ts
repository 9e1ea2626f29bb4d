/** Throws a TypeError that says what a key takes, and what it got. */
export function check(holds: unknown, got: unknown, rule: string): void {
  if (!holds) throw new TypeError(`[sluice] ${rule}, got ${JSON.stringify(got)}`)
}

/** `check` for what its JSON tells: `2` is a number there, and `"2"` a text. */
export const checkForm = (form: RegExp, got: unknown, rule: string): void =>
  check(form.test(JSON.stringify(got)), got, rule)
