/** Runs a callback of somebody else's: its error reaches the console and `window.onerror`, and stops nothing here. */
export function surface<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    // Node has no reportError.
    ;(globalThis.reportError ?? console.error)(error)
  }
}
