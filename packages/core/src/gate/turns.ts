import { mayBeSpent } from './fresh-script.js'
import type { GateTools } from './gate-tools.js'
import { pageNonces } from './page-nonces.js'
import type { RareLoader } from './rare-loader.js'
import { createReleaseInOrder } from './release-in-order.js'
import { isScript } from './script.js'
import { scriptRefusal } from './script-refusal.js'
import { createScriptRuns, type Puts } from './script-runs.js'

export type Turns = ReturnType<typeof createTurns>

/** Releases elements one by one, and asks before each whether it may still be released. */
export function createTurns(tools: GateTools, rare: RareLoader) {
  const { document, means, options, marks } = tools
  const { isAllowed, setState } = marks
  let nonces: readonly string[] | undefined

  // What a script writes takes its turn like everything else.
  const runs = createScriptRuns(tools, async (text, writer) =>
    (await rare.load())?.insert(text, writer, release),
  )

  const refusalOf = (element: Element): ReturnType<typeof scriptRefusal> =>
    isScript(element) ? scriptRefusal(element, nonces) : undefined

  /** Whether an element's turn has come, and it may still take it. */
  function mayTakeTurn(element: Element): boolean {
    if (means.signal?.aborted || marks.stateOf(element) !== 'waiting') return false
    if (isAllowed(element) && element.isConnected) return true
    // An element without a turn now may get one later.
    setState(element, 'held')
    if (!element.isConnected) means.complain('gone', element)
    return false
  }

  function run(script: HTMLScriptElement, puts?: Puts): Promise<void> {
    setState(script, 'released')
    return runs.run(script, puts)
  }

  async function revive(script: HTMLScriptElement): Promise<void> {
    const reviver = await rare.load()
    if (reviver) return reviver.revive(script, { mayTakeTurn, run })
    // It waits for the next change.
    setState(script, 'held')
  }

  function release(element: Element, puts?: Puts): Promise<void> | void {
    if (!mayTakeTurn(element)) return
    if (!isScript(element)) return rare.now()?.release(element, Boolean(nonces))
    const refusal = refusalOf(element)
    if (refusal) return marks.refuse(element, refusal)
    return mayBeSpent(element, marks.isLate(element)) ? revive(element) : run(element, puts)
  }

  const releaseInOrder = createReleaseInOrder(
    release,
    (element) => isAllowed(element) && !refusalOf(element),
    runs.isInOrder,
  )

  return {
    /** Releases elements, given in document order, each in its turn. */
    release(elements: readonly Element[]): Promise<void> {
      nonces = pageNonces(document, options.nonce)
      return releaseInOrder(elements)
    },
    /** Keeps scripts from running that are no longer allowed, and answers which of them had run. */
    deny: runs.deny,
  }
}
