import { unshadowed } from '@sluice/core/page'

/**
 * Calls back once, as soon as the page has what the selector means: most pages with Google's tags alone never hold
 * anything, and few have a declaration. Says whether it was added after the page was parsed.
 */
export function whenThere(
  document: Document,
  selector: string,
  callback: (isLate: boolean) => void,
): void {
  const page = unshadowed(document)
  const look = (isLate: boolean): void => {
    if (!page.querySelector(selector)) return
    observer.disconnect()
    callback(isLate)
  }
  const observer = new MutationObserver(() => look(page.readyState !== 'loading'))
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-consent', 'data-sluice'],
  })
  look(false)
}
