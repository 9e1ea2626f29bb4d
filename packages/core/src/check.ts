/** Throws a TypeError that names the key, what it got and what it takes. */
export function check(
  holds: boolean,
  key: string,
  { got, takes }: { got: unknown; takes: string },
): void {
  if (!holds) throw new TypeError(`[sluice] ${key}: got ${JSON.stringify(got)}, takes ${takes}`)
}
