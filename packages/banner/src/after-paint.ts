/** Milliseconds after which no frame is waited for any longer. */
const patience = 200

/**
 * Does the work of a press once its reaction has been painted: https://web.dev/articles/inp. A page that is hidden or
 * left paints nothing any more: there it is done at once, because no decision may be lost.
 */
export function afterPaint(document: Document, work: () => void): void {
  const window = document.defaultView as Window & typeof globalThis
  const stop = new AbortController()
  const { signal } = stop
  const run = (): void => {
    if (signal.aborted) return
    stop.abort()
    work()
  }
  if (document.hidden) run()
  window.addEventListener('pagehide', run, { signal })
  document.addEventListener('visibilitychange', run, { signal })
  window.setTimeout(run, patience)
  window.requestAnimationFrame(() => window.setTimeout(run))
}
