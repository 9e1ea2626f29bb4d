import { unshadowed } from '../page/unshadowed.js'

/** Whether the parser has passed an element: the last one of a page that is still being read may have only begun. */
export function isWhole(element: Element): boolean {
  if (unshadowed(element.ownerDocument).readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = unshadowed(node).parentNode) {
    if (unshadowed(node).nextSibling) return true
  }
  return false
}
