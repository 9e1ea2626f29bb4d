/** Makes an error reach the console and `window.onerror`. Node has no reportError. */
export const report = (error: unknown): void => (globalThis.reportError ?? console.error)(error)

/** Runs a callback of somebody else's: its error surfaces, and stops nothing here. */
export function surface<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    report(error)
  }
}
