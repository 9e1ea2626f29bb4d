import { unshadowed } from '../page/unshadowed.js'

/** Whether the parser is done with an element, while it still reads the page: the last element may be incomplete. */
export function isWhole(element: Element): boolean {
  for (let node: Node | null = element; node; node = unshadowed(node).parentNode) {
    if (unshadowed(node).nextSibling) return true
  }
  return false
}
