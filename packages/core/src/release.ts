import { preloadScript, turnOf } from './script.js'
import { createSlices } from './slices.js'
import { report, surface } from './surface.js'

/** Releases one element; a script's promise settles when it has run. */
type ReleaseOne = (element: Element) => Promise<void> | void

/** So many files are asked for while one runs: enough for any connection, too few to hold up a frame. */
const fetchedAhead = 20

/**
 * Makes the function that releases elements, given in document order, as the parser would have run them:
 * what is async at once, then the ordered scripts one after another, then the deferred ones. Files are
 * fetched side by side. Scripts given later come after those that still wait.
 */
export function createReleaseInOrder(
  release: ReleaseOne,
  mayRun: (element: Element) => boolean,
): (elements: readonly Element[]) => Promise<void> {
  let ordered = Promise.resolve()

  async function releaseAll(elements: readonly Element[], wait: boolean): Promise<void> {
    const pause = createSlices()
    const links = new Map<Element, HTMLLinkElement | undefined>()
    for (const [index, element] of elements.entries()) {
      for (const next of wait ? elements.slice(index + 1, index + 1 + fetchedAhead) : []) {
        if (!links.has(next))
          links.set(
            next,
            surface(() => (mayRun(next) ? preloadScript(next) : undefined)),
          )
      }
      await pause()
      const settled = surface(() => release(element))
      // What fails must not keep the next ones from their turn.
      if (wait) await Promise.resolve(settled).catch(report)
      links.get(element)?.remove()
    }
  }

  return async (elements) => {
    const inTurn = (turn: string): Element[] =>
      elements.filter((element) => turnOf(element) === turn)
    const queue = [...inTurn('ordered'), ...inTurn('deferred')]
    if (queue[0]) ordered = ordered.then(() => releaseAll(queue, true))
    await releaseAll(inTurn('async'), false)
  }
}
