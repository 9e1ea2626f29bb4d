import { drawnEmbeds } from '@sluice/banner/placeholders'
import type { Consent } from '@sluice/core'
import { heldEmbeds } from '@sluice/core/placeholders'

/**
 * Calls back once, as soon as the page holds an embed that gets a placeholder: a visitor who has granted what the page
 * needs never loads the code that draws one.
 */
export function whenEmbedHeld(
  document: Document,
  granted: Consent['granted'],
  callback: () => void,
): void {
  const look = (): void => {
    if (!heldEmbeds(document, granted).some((element) => element.matches(drawnEmbeds))) return
    observer.disconnect()
    callback()
  }
  // A release changes the state of many scripts, which have no placeholder.
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => (target as Element).localName !== 'script')) look()
  })
  observer.observe(document, { subtree: true, attributeFilter: ['data-consent-state'] })
  look()
}
