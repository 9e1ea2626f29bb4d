/** Reports an error to the console and to `window.onerror`. Node has no `reportError`. */
export const report = (error: unknown): void => (globalThis.reportError ?? console.error)(error)

/** Runs somebody else's callback. Its error is reported, and stops nothing here. */
export function surface<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    report(error)
  }
}
