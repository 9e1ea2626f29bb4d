/** What is waited for, and no longer than that. */
export interface Wait {
  milliseconds: number
  /** What the error says when it takes longer. */
  late: string
}

/**
 * Waits for a promise, and rejects when that takes too long. Unlike `AbortSignal.timeout` it stops nothing: what comes late
 * comes unheard.
 */
export function inTime<T>(promise: Promise<T>, { milliseconds, late }: Wait): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`[sluice] ${late}`)), milliseconds)
    }),
  ]).finally(() => clearTimeout(timer))
}
