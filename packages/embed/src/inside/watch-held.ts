import type { Undo } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'

/** Calls back with held markup of a page, with what it holds now and with what is added later; returns what ends that. */
export function watchHeld(
  document: Document,
  callback: (elements: readonly Element[]) => void,
): Undo {
  const isHeld = (element: Element): boolean =>
    unshadowed(element).getAttribute('data-consent-state') === 'held'
  const observer = new MutationObserver((records) =>
    callback(records.map(({ target }) => target as Element).filter(isHeld)),
  )
  // The gate says the state of whatever it holds.
  observer.observe(document, { subtree: true, attributeFilter: ['data-consent-state'] })
  callback([...unshadowed(document).querySelectorAll('[data-consent]')])
  return () => observer.disconnect()
}
