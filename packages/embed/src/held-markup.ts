/**
 * Calls back once, as soon as the page holds anything: most pages with Google's tags alone never do.
 * Says whether it was added after the page was parsed.
 */
export function whenHeldMarkup(document: Document, callback: (isLate: boolean) => void): void {
  const look = (isLate: boolean): void => {
    if (!document.querySelector('[data-consent]')) return
    observer.disconnect()
    callback(isLate)
  }
  const observer = new MutationObserver(() => look(document.readyState !== 'loading'))
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-consent'] })
  look(false)
}
