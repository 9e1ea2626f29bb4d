import { unshadowed, windowOf } from '@sluice/core/page'
import { interactive } from './pressed-control.js'

/** Whether a computed colour hides what is behind it. Its alpha comes last: `rgba(0, 0, 0, 0.5)`, `lab(50 0 0 / 0.5)`. */
const isOpaque = (color: string): boolean =>
  Number(/(?:rgba.*,|\/) ([\d.]+)\)$/.exec(color)?.[1] ?? 1) > 0.5

/**
 * Whether a control is no more than a place to press: it fills the window, has neither words nor picture nor colour of its
 * own, or another control shows through it. Of words that lie nobody can tell.
 */
export function isOverlay(control: HTMLElement, x: number, y: number): boolean {
  const window = windowOf(control.ownerDocument)
  const { width, height } = control.getBoundingClientRect()
  const hasGround = (element: Element): boolean =>
    isOpaque(window.getComputedStyle(element).backgroundColor)
  const isDrawn =
    // biome-ignore lint/performance/useDomNodeTextContent: words that are not drawn do not count
    (/\S/.test(control.innerText) && isOpaque(window.getComputedStyle(control).color)) ||
    control.shadowRoot ||
    control.matches('input') ||
    control.querySelector('img,svg,canvas') ||
    hasGround(control)
  if (!isDrawn || width * height * 2 > window.innerWidth * window.innerHeight) return true
  for (const one of unshadowed(control.getRootNode() as Document).elementsFromPoint(x, y)) {
    const element = unshadowed(one)
    const isAround = element.contains(control)
    if (!isAround && control.contains(one)) continue
    if (!isAround && element.matches(`${interactive},sluice-banner`)) return true
    if (hasGround(one)) return false
  }
  return false
}
