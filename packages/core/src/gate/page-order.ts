import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'

/**
 * Whether the page's own deferred scripts and modules have run. The state "interactive" comes before them:
 * https://html.spec.whatwg.org/multipage/parsing.html#the-end
 */
export function hasRunDeferred(document: Document): boolean {
  if (unshadowed(document).readyState === 'complete') return true
  const [navigation] = windowOf(document).performance.getEntriesByType('navigation')
  return ((navigation as PerformanceNavigationTiming)?.domContentLoadedEventStart ?? 0) > 0
}

/** Whether scripts wait for a style sheet that is still loading. A failed one has no sheet either, but a timing entry. */
const isBlocking = (
  { sheet, disabled, href, media, rel }: HTMLLinkElement,
  { matchMedia, performance }: Window,
): boolean =>
  !sheet &&
  !disabled &&
  Boolean(href) &&
  !rel.toLowerCase().includes('alternate') &&
  (!media || matchMedia(media).matches) &&
  !performance.getEntriesByName(href)[0]

/**
 * Resolves when no style sheet of the page keeps scripts from running any more, as one of the parser would have waited;
 * whatever becomes of a link, the page itself waits no longer than until it is complete:
 * https://html.spec.whatwg.org/multipage/semantics.html#script-blocking-style-sheet
 */
export async function whenStyled(document: Document): Promise<void> {
  const page = unshadowed(document)
  const settled = new Set<unknown>()
  const isWaiting = (): boolean =>
    page.readyState !== 'complete' &&
    [...page.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet i]')].some(
      (link) => !settled.has(link) && isBlocking(link, windowOf(document)),
    )
  while (isWaiting()) {
    const { target } = await new Promise<Event>((resolve) => {
      for (const type of ['load', 'error', 'readystatechange'])
        page.addEventListener(type, resolve, { once: true, capture: true })
    })
    settled.add(target)
  }
}
