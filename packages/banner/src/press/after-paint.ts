import { windowOf } from '@sluice/core/page'

/** Milliseconds after which no frame is waited for any longer. */
const patience = 200

/**
 * Does the work of a press once its reaction has been painted: https://web.dev/articles/inp. A page that is hidden or
 * left meanwhile paints nothing any more: then it is done at once, because no decision may be lost.
 */
export function afterPaint(document: Document, work: () => void): void {
  const window = windowOf(document)
  const end = new AbortController()
  const { signal } = end
  const run = (): void => {
    if (signal.aborted) return
    end.abort()
    work()
  }
  // Both reach the window.
  for (const event of ['pagehide', 'visibilitychange'])
    window.addEventListener(event, run, { signal })
  window.setTimeout(run, patience)
  window.requestAnimationFrame(() => window.setTimeout(run))
}

/** Makes what every button reacts by: `pressed` is painted, then the work is done. Of a double click the first press counts. */
export function createReaction(
  document: Document,
  pressed?: () => void,
): (work: () => void) => void {
  let isBusy = false
  return (work) => {
    if (isBusy) return
    isBusy = true
    pressed?.()
    afterPaint(document, () => {
      isBusy = false
      work()
    })
  }
}
