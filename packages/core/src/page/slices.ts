import { unshadowed } from './unshadowed.js'

/** Milliseconds, half of the 50 after which a task counts as long: https://w3c.github.io/longtasks/ */
const slice = 25

/** Resolves in a task of its own, before any timer would. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // jsdom and happy-dom may lack it, but they throttle no timers.
    if (!('MessageChannel' in globalThis)) return void setTimeout(resolve)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })

/** Makes the function that waits for a new task once the current one has lasted long enough. */
export function createSlices(milliseconds = slice): () => Promise<void> | undefined {
  let start = performance.now()
  return () => {
    if (performance.now() - start < milliseconds) return
    return nextTask().then(() => {
      start = performance.now()
    })
  }
}

/** Milliseconds to wait for a paint at most: the browser never paints an iframe that is out of sight. */
const patience = 200

/** Resolves once the browser has painted the reaction to a press. A hidden page does not paint, so it resolves at once. */
export const afterPaint = (document: Document): Promise<void> =>
  unshadowed(document).hidden
    ? nextTask()
    : new Promise((resolve) => {
        const late = setTimeout(resolve, patience)
        requestAnimationFrame(() => {
          clearTimeout(late)
          resolve(nextTask())
        })
      })
