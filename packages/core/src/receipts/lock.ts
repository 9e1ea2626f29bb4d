/**
 * Runs a function while no other tab of this site runs it. Without locks, as on plain http, it runs at once: two tabs may then
 * send the same receipt, which counts once. https://w3c.github.io/web-locks/
 */
export async function withLock(
  locks: Pick<LockManager, 'request'> | undefined,
  name: string,
  run: () => Promise<void>,
): Promise<void> {
  if (!locks) return run()
  let isHeld = false
  try {
    await locks.request(name, () => {
      isHeld = true
      return run()
    })
  } catch (error) {
    if (isHeld) throw error
    // A sandboxed frame has locks but may not use them.
    return run()
  }
}
