import { retryDelay } from './retry-delay.js'

/**
 * Makes the function that starts a round: now, or right after the current one. A round that fails is repeated after a delay
 * that grows; only the first of several failures in a row is reported.
 */
export function createRounds(round: () => Promise<void>, stopped: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isRunning = false
  let isWanted = false

  async function run(): Promise<void> {
    clearTimeout(timer)
    isWanted = true
    if (isRunning) return
    isRunning = true
    try {
      while (isWanted && !stopped.aborted) {
        isWanted = false
        await round()
        failures = 0
      }
    } catch (error) {
      if (failures === 0) console.warn('[sluice] receipts: kept, and sent later:', error)
      failures += 1
      if (!stopped.aborted) timer = setTimeout(run, retryDelay(failures))
    }
    isRunning = false
  }

  stopped.addEventListener('abort', () => clearTimeout(timer))
  return run
}
