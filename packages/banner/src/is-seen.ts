import { unshadowed, windowOf } from '@sluice/core/page'

/** Fainter than that nobody reads a word. */
const faintest = 0.3
/** CSS pixels. */
const smallest = 8

/** The element that an element is drawn in: slots and shadow hosts as well. */
function drawnIn(element: Element): Element | null {
  const { assignedSlot, parentElement, getRootNode } = unshadowed(element)
  return assignedSlot ?? parentElement ?? (getRootNode() as ShadowRoot).host ?? null
}

/** How much of an element its own style lets through. The banner fades in, which takes a moment, and hides nothing. */
function ownOpacity(element: Element, style: CSSStyleDeclaration): number {
  const isAppearing = unshadowed(element)
    .getAnimations?.()
    .some((one) => (one as CSSAnimation).animationName === 'sluice-appear')
  const [, filter = 1] = /opacity\(([\d.]+)/.exec(style.filter) ?? []
  return isAppearing ? 1 : Number(style.opacity || 1) * Number(filter)
}

/** Whether an element is drawn for a visitor's eyes: has a box, and is not made invisible by itself or around it. */
export function isSeen(element: Element): boolean {
  const window = windowOf(unshadowed(element).ownerDocument)
  const { width, height } = element.getBoundingClientRect()
  let opacity = window.getComputedStyle(element).visibility === 'visible' ? 1 : 0
  for (let one: Element | null = element; one; one = drawnIn(one)) {
    const style = window.getComputedStyle(one)
    opacity *= ownOpacity(one, style)
  }
  return Math.min(width, height) >= smallest && opacity >= faintest
}
