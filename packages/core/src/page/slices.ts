import { unshadowed } from './unshadowed.js'

/** Half of the 50 ms after which a task counts as long: https://w3c.github.io/longtasks/ */
const sliceMilliseconds = 25

/** Resolves in a task of its own, before any timer would. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // In jsdom and happy-dom, where it may be lacking, no timer is throttled either.
    if (!('MessageChannel' in globalThis)) return void setTimeout(resolve)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })

/** Returns a function that waits for a new task when the running one has lasted long enough. */
export function createSlices(): () => Promise<void> | undefined {
  let start = performance.now()
  return () => {
    if (performance.now() - start < sliceMilliseconds) return
    return nextTask().then(() => {
      start = performance.now()
    })
  }
}

/** Milliseconds after which no frame is waited for: the browser paints none of a frame that nobody sees. */
const patience = 200

/** Resolves once the frame that shows the reaction to a press has been painted; a hidden page paints none. */
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
