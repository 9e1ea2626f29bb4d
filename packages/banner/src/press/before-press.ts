import type { Undo } from '@sluice/core'
import { windowOf } from '@sluice/core/page'

/** Milliseconds that the page has to itself, while nobody moves. */
const rest = 1_500

/** Milliseconds: less than it takes to press what one moves to. A press that comes sooner is not kept waiting. */
const approach = 100

/** What comes before a press, whatever it is done with. */
const moves = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin']

/**
 * Does once what a press will need: at the visitor's first move, and otherwise when the page has had some time for its own start.
 * Unlike `paintFirst` it waits for no press.
 */
export function beforePress(document: Document, prepare: () => void): Undo {
  const window = windowOf(document)
  const end = new AbortController()
  let timer = window.setTimeout(run, rest)

  function run(): void {
    end.abort()
    prepare()
  }
  function move(): void {
    end.abort()
    window.clearTimeout(timer)
    timer = window.setTimeout(run, approach)
  }
  for (const event of moves)
    window.addEventListener(event, move, { capture: true, passive: true, signal: end.signal })
  return () => {
    end.abort()
    window.clearTimeout(timer)
  }
}
