import { preloadScript, turnOf } from './script.js'
import { createSlices } from './slices.js'
import { surface } from './surface.js'

/** Releases one element; a script's promise settles when it has run. */
type ReleaseOne = (element: Element) => Promise<void> | void

/**
 * Makes the function that releases elements, given in document order, as the parser would have run them:
 * what is async at once, then the ordered scripts one after another, then the deferred ones. Files are
 * fetched side by side. Scripts given later come after those that still wait.
 */
export function createReleaseInOrder(
  release: ReleaseOne,
): (elements: readonly Element[]) => Promise<void> {
  const queued = new WeakSet<Element>()
  let ordered = Promise.resolve()

  async function releaseAll(elements: readonly Element[], wait: boolean): Promise<void> {
    const pause = createSlices()
    for (const element of elements) {
      await pause()
      queued.delete(element)
      const settled = surface(() => release(element))
      if (wait) await settled
    }
  }

  return async (elements) => {
    const added = elements.filter((element) => !queued.has(element))
    const inTurn = (turn: string): Element[] => added.filter((element) => turnOf(element) === turn)
    const queue = [...inTurn('ordered'), ...inTurn('deferred')]
    for (const element of added) queued.add(element)
    const links = queue.slice(1).map(preloadScript)
    ordered = ordered
      .then(() => releaseAll(queue, true))
      .then(() => {
        for (const link of links) link?.remove()
      })
    await releaseAll(inTurn('async'), false)
  }
}
