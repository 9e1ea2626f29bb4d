/** How long is waited. */
export interface Wait {
  milliseconds: number
  /** The error's message when it takes longer. */
  late: string
}

/**
 * Waits for a promise, and rejects if it takes too long. Unlike `AbortSignal.timeout` it stops nothing: a late result is
 * ignored.
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
