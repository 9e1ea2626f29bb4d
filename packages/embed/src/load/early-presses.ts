import type { HeardPress } from '@sluice/banner/controls'
import type { Undo } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'

export const control = '[data-sluice]:not([data-sluice=declaration])'

/** Events that are kept: a page without controls has many, and none of them counts. */
const most = 20

/**
 * Notes what a visitor presses while the part that judges it is on its way, and calls back at the press of a control, whose
 * link is not followed meanwhile. Unlike `bindControls` it decides nothing.
 */
export function noteEarlyPresses(
  document: Document,
  callback: () => void,
): { early: HeardPress[]; stop: Undo } {
  const early: HeardPress[] = []
  const end = new AbortController()
  const note = (event: Event): void => {
    const path = event.composedPath()
    if (early.push({ event, path }) > most) early.shift()
    const is = (selector: string) => (node: EventTarget) =>
      unshadowed(node as Element).matches?.(selector)
    const pressed = path.find(is(`${control},a,button,input`))
    if (event.type !== 'click' || !pressed || !is(control)(pressed)) return
    event.preventDefault()
    callback()
  }
  for (const type of ['click', 'keydown', 'keyup'])
    unshadowed(document).addEventListener(type, note, { capture: true, signal: end.signal })
  return { early, stop: () => end.abort() }
}
