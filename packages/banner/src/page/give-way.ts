import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/**
 * Lets nothing of the page be focused unseen behind an element of ours (WCAG 2.2, 2.4.11): it moves to the other edge,
 * as `data-moved` says, until the focus is elsewhere.
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

  // Whoever types while the banner arrives has the focus already.
  const page = unshadowed(document)
  const { activeElement, body } = page
  if (activeElement && activeElement !== body) makeWayFor(activeElement)
  page.addEventListener('focusin', look)
  return () => page.removeEventListener('focusin', look)
}
