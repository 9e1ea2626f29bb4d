import { releaseElement } from './element.js'
import { runScript, scriptSettled, turnOf } from './script.js'
import { createSlices } from './slices.js'
import { surface } from './surface.js'

export interface ReleaseOptions {
  /** Asked again right before each element: consent may have ended since. */
  mayRelease(element: Element): boolean
  /** Milliseconds that one external script may keep the next inline one waiting. */
  timeout: number
}

export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script'

/**
 * Releases elements, given in document order, as the parser would have run them: async ones at once,
 * the rest in order, an inline script only after every external before it, deferred ones last.
 */
export async function releaseInOrder(
  elements: readonly Element[],
  { mayRelease, timeout }: ReleaseOptions,
): Promise<void> {
  const pause = createSlices()
  let running: Promise<void>[] = []
  for (const turn of ['async', 'ordered', 'deferred']) {
    for (const element of elements) {
      const isInTurn = (isScript(element) ? turnOf(element) : 'async') === turn
      if (!isInTurn) continue
      await pause()
      const external = element.hasAttribute('src')
      if (turn !== 'async' && !external) {
        await Promise.all(running)
        running = []
      }
      if (!mayRelease(element)) continue
      if (!isScript(element)) surface(() => releaseElement(element))
      else {
        runScript(element)
        if (turn !== 'async' && external) running.push(scriptSettled(element, timeout))
      }
    }
  }
}
