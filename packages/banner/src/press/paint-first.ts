import { windowOf } from '@sluice/core/page'

/** Milliseconds after which no frame is waited for any longer. */
const patience = 200

/**
 * Lets the browser paint the reaction to a press before its work is done: https://web.dev/articles/inp. Unlike core's
 * `afterPaint` it loses no decision: when the page is hidden or left, which paints nothing more, the work is done at once.
 */
export function paintFirst(document: Document, work: () => void): void {
  const window = windowOf(document)
  const end = new AbortController()
  const { signal } = end
  const run = (): void => {
    if (signal.aborted) return
    end.abort()
    work()
  }
  // The window hears both.
  for (const event of ['pagehide', 'visibilitychange'])
    window.addEventListener(event, run, { signal })
  window.setTimeout(run, patience)
  window.requestAnimationFrame(() => window.setTimeout(run))
}
