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
  let timer: ReturnType<typeof setTimeout> | undefined

  function watchFirst(): void {
    clearTimeout(timer)
    if (!queue.size) return
    timer = setTimeout(() => {
      const [first, ...waiting] = queue
      queue.clear()
      if (first) onLate(first, waiting)
    }, timeout)
  }

  return async (run) => {
    queue.add(run)
    if (queue.size === 1) watchFirst()
    await run.settled
    const [first] = queue
    queue.delete(run)
    if (first === run) watchFirst()
  }
}
