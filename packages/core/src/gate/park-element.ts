import { unshadowed } from '../page/unshadowed.js'
import type { Complain } from './complain.js'

/** A link in a text requests nothing by itself. */
const loading = /^(audio|embed|i(frame|mage|mg|nput)|link|object|source|track|video)$/

/**
 * Keeps an element from loading what it shows until the code that can hold it has come. This is for copies of released elements,
 * and for markup that has a live address. A preview of its own stays.
 */
export function parkElement(element: Element, complain: Complain): void {
  const { localName, parentNode, nextSibling } = element
  if (!parentNode || !loading.test(localName)) return
  for (const name of ['src', 'srcset', 'data', 'href', 'poster']) {
    const held = `data-consent-${name === 'data' ? 'src' : name}`
    const value = element.getAttribute(name)
    const said = element.getAttribute(held) ?? value
    if (value === null || said !== value) continue
    if (!element.hasAttribute(held)) complain('early', element, name)
    // A frame forgets what it showed while it is out of the page.
    element.remove()
    element.setAttribute(held, value)
    element.removeAttribute(name)
    unshadowed(parentNode).insertBefore(element, nextSibling)
  }
}
