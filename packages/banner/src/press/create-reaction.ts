import { paintFirst } from './paint-first.js'

/** Makes what a group of buttons reacts with: what `pressed` shows is painted, then the work is done. A double click counts once. */
export function createReaction(
  document: Document,
  pressed?: () => void,
): (work: () => void) => void {
  let isBusy = false
  return (work) => {
    if (isBusy) return
    isBusy = true
    pressed?.()
    paintFirst(document, () => {
      isBusy = false
      work()
    })
  }
}
