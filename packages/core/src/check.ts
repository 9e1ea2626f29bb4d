/** Throws a TypeError that says what a key takes, and what it got. */
export function check(holds: unknown, got: unknown, rule: string): void {
  if (!holds) throw new TypeError(`[sluice] ${rule}, got ${JSON.stringify(got)}`)
}
