/** Keeps the promise of a function, so that it runs once. If it fails, the next call tries again. */
export function remembered<Args extends unknown[], T>(
  run: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  let kept: Promise<T> | undefined
  return (...args) => {
    kept ??= run(...args).catch((error) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
