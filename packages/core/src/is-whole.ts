/** Whether the parser has passed an element: the last one of a page that is still being read may have only begun. */
export function isWhole(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true
  }
  return false
}
