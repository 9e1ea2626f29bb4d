import type { Undo } from '@sluice/core'
import { windowOf } from '@sluice/core/page'

/** Milliseconds that the page has to itself: while nobody moves, and after a press. */
const rest = 1_500

/** Milliseconds: less than it takes to press what one moves to. A press that comes sooner has its own work done first. */
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
  const { signal } = end
  let hasMoved = false
  let timer = 0

  const stop = (): void => {
    end.abort()
    window.clearTimeout(timer)
  }
  function wait(milliseconds: number): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      stop()
      prepare()
    }, milliseconds)
  }
  function move(): void {
    if (!hasMoved) wait(approach)
    hasMoved = true
  }
  for (const event of moves)
    window.addEventListener(event, move, { capture: true, passive: true, signal })
  // The host's shield keeps the other events of its own presses from the page.
  window.addEventListener('pointerup', () => wait(rest), { capture: true, signal })
  wait(rest)
  return stop
}
