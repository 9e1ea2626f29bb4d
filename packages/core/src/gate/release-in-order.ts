import { createSlices } from '../page/slices.js'
import { report, surface } from '../surface.js'
import { isFile, preloadScript, turnOf } from './script.js'

/** Releases one element; a script's promise settles when it has run. */
type ReleaseOne = (element: Element) => Promise<void> | void

/** How many files are requested while a script is waited for: enough for any connection, too few to delay a frame. */
const fetchedAhead = 20

export interface ReleaseOptions {
  release: ReleaseOne
  mayRun(element: Element): boolean
  /** Whether the browser can be left to keep files in order. One that never loads would stop the others there. */
  isInOrder(): boolean
}

/**
 * Makes the function that releases elements, given in document order, as the parser would have run them:
 * what is async at once, then the ordered scripts in their order, then the deferred ones. Files between two inline scripts
 * are put in together: the browser fetches them side by side and runs them in order. Scripts given later come after those that
 * still wait.
 */
export function createReleaseInOrder({
  release,
  mayRun,
  isInOrder,
}: ReleaseOptions): (elements: readonly Element[]) => Promise<void> {
  let ordered = Promise.resolve()

  /** A failure must not stop the next ones. */
  const start = (element: Element): Promise<void> =>
    Promise.resolve(surface(() => release(element))).catch(report)

  async function releaseOrdered(elements: readonly Element[]): Promise<void> {
    const pause = createSlices()
    let running: Promise<void>[] = []
    let isFetching = false
    let ahead = 0
    const links: (HTMLLinkElement | undefined)[] = []

    /** Waits for the scripts that were put in, and requests the next files meanwhile. */
    async function wait(index: number): Promise<void> {
      const end = isFetching ? index + fetchedAhead : 0
      for (const next of elements.slice(Math.max(ahead, index), end))
        links.push(surface(() => (mayRun(next) ? preloadScript(next) : undefined)))
      ahead = Math.max(ahead, end)
      await Promise.all(running)
      running = []
      isFetching = false
    }

    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index] as Element
      await pause()
      // An inline script runs at once; an inline module does in Firefox, whatever is put in before it.
      if (running[0] && !(isFile(element) && isInOrder())) await wait(index)
      running.push(start(element))
      isFetching ||= isFile(element)
    }
    await wait(elements.length)
    for (const link of links) link?.remove()
  }

  return async (elements) => {
    const inTurn = (turn: string): Element[] =>
      elements.filter((element) => turnOf(element) === turn)
    const queue = [...inTurn('ordered'), ...inTurn('deferred')]
    if (queue[0]) ordered = ordered.then(() => releaseOrdered(queue))
    const pause = createSlices()
    for (const element of inTurn('async')) {
      await pause()
      void start(element)
    }
  }
}
