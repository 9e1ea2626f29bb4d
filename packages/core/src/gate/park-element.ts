import { unshadowed } from '../page/unshadowed.js'
import type { Complain } from './complain.js'

const loading = /^(audio|embed|i(frame|mage|mg|nput)|link|object|source|track|video)$/
const live = /^(src(set)?|data|href|poster)$/

/**
 * Keeps an element from loading what it shows while what can hold it properly is on its way: a copy of what was released, or
 * one that nobody wrote as held. A picture that it shows meanwhile stays.
 */
export function parkElement(element: Element, complain: Complain): void {
  if (!loading.test(element.localName)) return
  const heldBy = (name: string): string => `data-consent-${name === 'data' ? 'src' : name}`
  const shown = [...element.attributes].filter(({ name, value }) => {
    const held = element.getAttribute(heldBy(name))
    return live.test(name) && (held === null || held === value)
  })
  if (!shown[0]) return
  // A frame forgets what it showed while it is out of the page.
  const { parentNode, nextSibling } = element
  element.remove()
  for (const { name, value } of shown) {
    const held = heldBy(name)
    if (!element.hasAttribute(held)) complain('early', element, name)
    element.setAttribute(held, value)
    element.removeAttribute(name)
  }
  if (parentNode) unshadowed(parentNode).insertBefore(element, nextSibling)
}
