import { createSlices } from '../page/slices.js'
import { report, surface } from '../surface.js'
import { isFile, preloadScript, type Turn, turnOf } from './script.js'
import type { Puts } from './script-runs.js'

/** Releases one element; a script's promise settles when it has run. If there are `puts`, the caller puts the files in. */
export type ReleaseOne = (element: Element, puts?: Puts) => Promise<void> | void

/** How many files are requested while a script is waited for: enough for any connection, too few to delay a frame. */
const fetchedAhead = 20

/** Milliseconds that a slice makes files ready. To put them in takes two or three times as long. */
const readying = 12

/**
 * Makes the function that releases elements, given in document order, as the parser would have run them:
 * what is async at once, then the ordered scripts in their order, then the deferred ones. Files between two inline scripts
 * are put in together: the browser fetches them side by side and runs them in order. Scripts given later come after those that
 * still wait. `isInOrder` is false once a file did not load in time: the browser would let it stop the ones behind it.
 */
export function createReleaseInOrder(
  release: ReleaseOne,
  mayRun: (element: Element) => boolean,
  isInOrder: () => boolean,
): (elements: readonly Element[]) => Promise<void> {
  let ordered = Promise.resolve()

  /** A failure must not stop the next ones. */
  const start = (element: Element, puts?: Puts): Promise<void> =>
    Promise.resolve(surface(() => release(element, puts))).catch(report)

  async function releaseOrdered(elements: readonly Element[]): Promise<void> {
    const pause = createSlices(readying)
    const puts: Puts = []
    let running: Promise<void>[] = []
    let isFetching = false
    const links = new Map<Element, HTMLLinkElement | undefined>()

    const putAll = (): void => {
      for (const put of puts.splice(0)) surface(put)
    }
    /** Waits for the scripts that were put in, and requests the next files meanwhile. */
    async function wait(index: number): Promise<void> {
      putAll()
      for (const next of isFetching ? elements.slice(index, index + fetchedAhead) : [])
        if (!links.has(next))
          links.set(
            next,
            surface(() => (mayRun(next) ? preloadScript(next) : undefined)),
          )
      await Promise.all(running)
      running = []
      isFetching = false
    }

    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index] as Element
      // Nothing else can run between files that are put in together: a denial comes before them, or after.
      const rest = pause()
      if (rest) {
        putAll()
        await rest
      }
      // An inline script runs at once; an inline module does in Firefox, whatever is put in before it.
      const hasFile = isFile(element)
      if (running[0] && !(hasFile && isInOrder())) await wait(index)
      running.push(start(element, puts))
      isFetching ||= hasFile
    }
    await wait(elements.length)
    for (const link of links.values()) link?.remove()
  }

  return async (elements) => {
    const turns: Record<Turn, Element[]> = { async: [], ordered: [], deferred: [] }
    for (const element of elements) turns[turnOf(element)].push(element)
    const queue = [...turns.ordered, ...turns.deferred]
    if (queue[0]) ordered = ordered.then(() => releaseOrdered(queue))
    const pause = createSlices()
    for (const element of turns.async) {
      const rest = pause()
      if (rest) await rest
      void start(element)
    }
  }
}
