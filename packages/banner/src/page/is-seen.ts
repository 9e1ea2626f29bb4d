import { unshadowed, windowOf } from '@sluice/core/page'

/** Nobody can read words that are fainter. */
const faintest = 0.3
/** CSS pixels. */
const smallest = 8

/** Whether a visitor can see an element: it has a box, and neither it nor an ancestor is made invisible. */
export function isSeen(element: Element): boolean {
  const window = windowOf(unshadowed(element).ownerDocument)
  const { width, height } = element.getBoundingClientRect()
  let opacity = Math.min(width, height) < smallest ? 0 : 1
  if (window.getComputedStyle(element).visibility !== 'visible') opacity = 0
  for (let one: Element | null = element; one; ) {
    const { opacity: own, filter } = window.getComputedStyle(one)
    const {
      assignedSlot,
      parentElement,
      getRootNode,
      getAnimations,
      matches,
    }: Omit<Element, 'location'> = unshadowed(one)
    // The banner fades in. A page that uses the name of that animation gains no more than the same moment.
    const isAppearing = getAnimations?.().some(
      (animation) =>
        (animation as CSSAnimation).animationName === 'sluice-appear' &&
        Number(animation.currentTime) < 1_000,
    )
    if (!isAppearing)
      opacity *= Number(own || 1) * Number(/opacity\(([\d.]+)/.exec(filter)?.[1] ?? 1)
    // The top layer is painted over the page, whatever the ancestors there look like.
    if ('popover' in one && matches(':popover-open,:modal')) break
    one = assignedSlot ?? parentElement ?? ((getRootNode() as ShadowRoot).host || null)
  }
  return opacity >= faintest
}
