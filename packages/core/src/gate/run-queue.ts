import type { Run } from './run-script.js'

/**
 * Makes the function that waits for a file which the browser runs in order, so that the first of them keeps the others
 * waiting. If the first does not come in time, all are handed over.
 */
export function createRunQueue(
  timeout: number,
  onLate: (first: Run, waiting: readonly Run[]) => void,
): (run: Run) => Promise<void> {
  const queue = new Set<Run>()
  /** Since when another file is the first one than when the timer was set. */
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** One timer for all: to set one for each file costs more than to read the clock. */
  function watchFirst(milliseconds: number): void {
    since = 0
    timer = setTimeout(() => {
      const rest = since && since + timeout - performance.now()
      if (rest > 0) return watchFirst(rest)
      const [first, ...waiting] = queue
      queue.clear()
      if (first) onLate(first, waiting)
    }, milliseconds)
  }

  return async (run) => {
    if (queue.add(run).size === 1) watchFirst(timeout)
    await run.settled
    const [first] = queue
    queue.delete(run)
    if (first === run) since = performance.now()
    if (!queue.size) clearTimeout(timer)
  }
}
