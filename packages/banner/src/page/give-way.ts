import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/**
 * Moves an element of ours to the other edge, by `data-moved`, while it would hide what has the focus in the page: WCAG 2.2,
 * 2.4.11.
 */
export function giveWay(element: HTMLElement): Undo {
  const document = unshadowed(element).ownerDocument
  const window = windowOf(document)

  function makeWayFor(target: Element): void {
    element.removeAttribute('data-moved')
    // The browser scrolls after the event.
    window.requestAnimationFrame(() => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const focused = unshadowed(target).getBoundingClientRect()
      const x = focused.x + focused.width / 2
      const y = focused.y + focused.height / 2
      if (left < x && x < right && top < y && y < bottom)
        element.dataset.moved = y > window.innerHeight / 2 ? 'top' : 'bottom'
    })
  }

  function look(event: Event): void {
    if (!event.composedPath().includes(element)) makeWayFor(event.target as Element)
  }

  // Something may have the focus already, and the visitor may be typing.
  const page = unshadowed(document)
  const { activeElement, body } = page
  if (activeElement && activeElement !== body) makeWayFor(activeElement)
  page.addEventListener('focusin', look)
  return () => page.removeEventListener('focusin', look)
}
