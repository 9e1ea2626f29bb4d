import { unshadowed, windowOf } from '@sluice/core/page'
import { interactive } from './pressed-control.js'

/** How much of what is behind it a colour hides. A computed colour ends in its alpha: `rgba(0, 0, 0, 0.5)`, `lab(50 0 0 / 0.5)`. */
const alphaOf = (color: string): number =>
  Number(/(?:^rgba\(.*,|\/) *([\d.]+)\)$/.exec(color)?.[1] ?? 1)

/**
 * Whether a control is no more than a place to press: it fills the window, has neither words nor picture nor colour of its
 * own, or another control shows through it. Of words that lie nobody can tell.
 */
export function isOverlay(control: HTMLElement, x: number, y: number): boolean {
  const window = windowOf(control.ownerDocument)
  const styleOf = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element)
  const isOpaque = (element: Element): boolean => alphaOf(styleOf(element).backgroundColor) > 0.5
  const { width, height } = control.getBoundingClientRect()
  if (width * height * 2 > window.innerWidth * window.innerHeight) return true
  // biome-ignore lint/performance/useDomNodeTextContent: words that are not drawn do not count
  const hasWords = /\S/.test(control.innerText) && alphaOf(styleOf(control).color) > 0.3
  const isDrawn = control.shadowRoot || control.querySelector('img,svg,canvas')
  if (!hasWords && !isDrawn && control.localName !== 'input' && !isOpaque(control)) return true
  for (const one of unshadowed(control.getRootNode() as Document).elementsFromPoint(x, y)) {
    const element = unshadowed(one)
    const isCovered = !control.contains(one) && !element.contains(control)
    if (isCovered && element.matches(`${interactive},sluice-banner`)) return true
    if ((isCovered || element.contains(control)) && isOpaque(one)) return false
  }
  return false
}
