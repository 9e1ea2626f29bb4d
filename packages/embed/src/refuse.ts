/** Throws a TypeError that names the key, what it takes, and what it got. */
export function refuse(key: string, takes: string, got: unknown): never {
  throw new TypeError(`[sluice] ${key} takes ${takes}, got ${JSON.stringify(got)}`)
}
