import { unshadowed } from '@sluice/core/page'

/** Milliseconds that a page may take. One that loads for ever gets its placeholders all the same. */
const patience = 4_000

/**
 * Resolves once the page has loaded and rests: a framework that hydrates what a server drew fails over an element that it
 * does not know. https://react.dev/reference/react-dom/client/hydrateRoot#handling-different-client-and-server-content
 */
export function whenQuiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const rest = (): void => {
      // Safari has no idle time.
      if ('requestIdleCallback' in globalThis)
        requestIdleCallback(() => resolve(), { timeout: 500 })
      else setTimeout(resolve, 100)
    }
    if (unshadowed(document).readyState === 'complete') rest()
    else addEventListener('load', rest, { once: true })
    setTimeout(resolve, patience)
  })
}
