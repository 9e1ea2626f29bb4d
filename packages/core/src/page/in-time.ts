/**
 * Waits so many milliseconds for a promise, and rejects if it takes longer: `what` is named then. Unlike
 * `AbortSignal.timeout` it stops nothing: a late result is ignored.
 */
export function inTime<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`[sluice] ${what}: not there after ${milliseconds} ms`)),
        milliseconds,
      )
    }),
  ]).finally(() => clearTimeout(timer))
}
