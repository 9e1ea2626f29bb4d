import { unshadowed, windowOf } from '@sluice/core/page'
import { interactive } from './pressed-control.js'

/** Whether a computed colour hides what is behind it. The alpha comes last: `rgba(0, 0, 0, 0.5)`, `lab(50 0 0 / 0.5)`. */
const isOpaque = (color: string): boolean =>
  Number(/(?:rgba.*,|\/) ([\d.]+)\)$/.exec(color)?.[1] ?? 1) > 0.5

/**
 * Whether a control only catches presses: it fills half of the window, has no words, picture or colour of its own, or lets
 * another control show through. Whether its words are true cannot be told.
 */
export function isOverlay(control: HTMLElement, x: number, y: number): boolean {
  const window = windowOf(control.ownerDocument)
  const { width, height } = control.getBoundingClientRect()
  const hasBackground = (element: Element): boolean =>
    isOpaque(window.getComputedStyle(element).backgroundColor)
  const isDrawn =
    // biome-ignore lint/performance/useDomNodeTextContent: only words that are drawn count
    (/\S/.test(control.innerText) && isOpaque(window.getComputedStyle(control).color)) ||
    control.shadowRoot ||
    control.matches('input') ||
    control.querySelector('img,svg,canvas') ||
    hasBackground(control)
  if (!isDrawn || width * height * 2 > window.innerWidth * window.innerHeight) return true
  for (const hit of unshadowed(control.getRootNode() as Document).elementsFromPoint(x, y)) {
    const element = unshadowed(hit)
    const isAround = element.contains(control)
    if (!isAround && control.contains(hit)) continue
    if (!isAround && element.matches(`${interactive},sluice-banner`)) return true
    if (hasBackground(hit)) return false
  }
  return false
}
