/** Calls back once, as soon as the page holds anything: most pages with Google's tags alone never do. */
export function whenHeldMarkup(document: Document, callback: () => void): void {
  const look = (): void => {
    if (!document.querySelector('[data-consent]')) return
    observer.disconnect()
    callback()
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-consent'] })
  look()
}
