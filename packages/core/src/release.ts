import { releaseElement } from './element.js'
import { isScript, preloadScript, runScript, turnOf } from './script.js'
import { createSlices } from './slices.js'
import { surface } from './surface.js'

export interface ReleaseOptions {
  /** Asked right before each element: consent may have ended since the release began. */
  mayRelease(element: Element): boolean
  /** Milliseconds that a script which never loads may keep the next ones waiting. */
  timeout: number
}

/**
 * Releases elements, given in document order, as the parser would have run them: what is async at once,
 * then the ordered scripts one after another, then the deferred ones. Their files are fetched side by side.
 */
export async function releaseInOrder(
  elements: readonly Element[],
  { mayRelease, timeout }: ReleaseOptions,
): Promise<void> {
  const pause = createSlices()
  const inTurn = (turn: string): Element[] => elements.filter((element) => turnOf(element) === turn)
  const atOnce = inTurn('async')
  const queue = [...inTurn('ordered'), ...inTurn('deferred')]
  const links = queue.slice(1).map(preloadScript)
  for (const element of [...atOnce, ...queue]) {
    await pause()
    if (!mayRelease(element)) continue
    if (!isScript(element)) surface(() => releaseElement(element))
    else if (atOnce.includes(element)) void runScript(element, timeout)
    else await runScript(element, timeout)
  }
  for (const link of links) link?.remove()
}
