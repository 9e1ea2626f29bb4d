import { runScript, scriptSettled, turnOf } from './script.js'
import { createSlices } from './slices.js'

export interface ReleaseOptions {
  /** Asked again right before each element: consent may have ended since. */
  mayRelease(element: Element): boolean
  /** Does what release means for an element that is no script. */
  releaseElement(element: Element): void
  /** Milliseconds that one external script may keep the next inline one waiting. */
  timeout: number
}

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script'

/**
 * Releases elements, given in document order, as the parser would have run them: async ones at once,
 * the rest in order, an inline script only after every external before it, deferred ones last.
 */
export async function releaseInOrder(
  elements: readonly Element[],
  options: ReleaseOptions,
): Promise<void> {
  const pause = createSlices()
  let waitingFor: Promise<void>[] = []
  const release = async (element: Element): Promise<void> => {
    await pause()
    const inline = isScript(element) && !element.hasAttribute('src')
    if (inline && turnOf(element) !== 'async') {
      await Promise.all(waitingFor)
      waitingFor = []
    }
    if (!options.mayRelease(element)) return
    if (!isScript(element)) return options.releaseElement(element)
    runScript(element)
    if (!inline && turnOf(element) !== 'async')
      waitingFor.push(scriptSettled(element, options.timeout))
  }
  const inTurn = (turn: string): Element[] =>
    elements.filter((element) => (isScript(element) ? turnOf(element) : 'async') === turn)
  for (const turn of ['async', 'ordered', 'deferred']) {
    for (const element of inTurn(turn)) await release(element)
  }
}
