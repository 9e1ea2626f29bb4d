/** Says that a key got what it does not take: the key, what it takes, what it got. What is refused counts as not said. */
export function refuse(key: string, takes: string, got: unknown): void {
  console.error(`[sluice] ${key} takes ${takes}, got ${`${JSON.stringify(got)}`.slice(0, 200)}`)
}
