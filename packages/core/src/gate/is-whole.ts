import { unshadowed } from '../page/unshadowed.js'

/** Whether the parser is done with an element. While a page is read, its last element may be incomplete. */
export function isWhole(element: Element): boolean {
  if (unshadowed(element.ownerDocument).readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = unshadowed(node).parentNode) {
    if (unshadowed(node).nextSibling) return true
  }
  return false
}
