import { unshadowed } from '@sluice/core/page'

/** Up to so many nodes are looked at one by one. For more it is cheaper to ask the whole document once. */
const few = 50

/**
 * Calls back once, as soon as an element of the page matches the selector, and says whether it was added after the page was
 * parsed. Most pages with Google's tags alone never hold anything, and few have a declaration.
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
  // Taken once: a form's fields can shadow them, and a proxy for each node that is added would be slow.
  const { matches, querySelector } = Element.prototype
  // A text has no name.
  const holds = (node: Node): unknown =>
    'localName' in node &&
    (matches.call(node as Element, selector) ||
      ((node as Element).firstElementChild && querySelector.call(node as Element, selector)))
  const hasChanged = ({ type, target, addedNodes }: MutationRecord): boolean =>
    type === 'attributes'
      ? Boolean(holds(target))
      : addedNodes.length > few || [...addedNodes].some(holds)
  const observer = new MutationObserver((records) => {
    if (records.length > few || records.some(hasChanged)) look(page.readyState !== 'loading')
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-consent', 'data-sluice'],
  })
  look(false)
}
