import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'

/**
 * Whether the page's own deferred scripts and modules have run. "interactive" is said before them:
 * https://html.spec.whatwg.org/multipage/parsing.html#the-end
 */
export function hasRunDeferred(document: Document): boolean {
  if (unshadowed(document).readyState === 'complete') return true
  const [navigation] = windowOf(document).performance.getEntriesByType('navigation')
  return ((navigation as PerformanceNavigationTiming)?.domContentLoadedEventStart ?? 0) > 0
}

/** Whether a style sheet is on its way that keeps scripts waiting. One that failed has none either, but an entry. */
function isBlocking(link: HTMLLinkElement, { matchMedia, performance }: Window): boolean {
  const { sheet, disabled, href, media, rel } = link
  return (
    !sheet &&
    !disabled &&
    Boolean(href) &&
    !/alternate/i.test(rel) &&
    (!media || matchMedia(media).matches) &&
    !performance.getEntriesByName(href)[0]
  )
}

/**
 * Resolves when no style sheet of the page keeps scripts from running any more, as one of the parser would have waited;
 * undefined where none does: https://html.spec.whatwg.org/multipage/semantics.html#script-blocking-style-sheet
 */
export function whenStyled(document: Document): Promise<unknown> | undefined {
  const page = unshadowed(document)
  if (page.readyState === 'complete') return
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet i]')
  const blocking = [...links].filter((link) => isBlocking(link, windowOf(document)))
  if (!blocking[0]) return
  const settled = blocking.map(
    (link) =>
      new Promise((resolve) => {
        for (const type of ['load', 'error']) link.addEventListener(type, resolve, { once: true })
      }),
  )
  // Whatever becomes of a link, the page itself waits no longer than this.
  const complete = new Promise((resolve) =>
    windowOf(document).addEventListener('load', resolve, { once: true }),
  )
  return Promise.race([Promise.all(settled), complete])
}
