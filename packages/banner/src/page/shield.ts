import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

const kept = [
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'pointerdown',
  'mousedown',
  'touchstart',
  'click',
]

/** Whether a visitor made the event: the browser says so of it, or of the press of the same button that `shield` hands on. */
export function isOfVisitor(event: Event): boolean {
  const { isTrusted, currentTarget, detail } = event as CustomEvent<Event | undefined>
  // A forged event throws here, and a press that is over has no path.
  const path = detail?.isTrusted ? Event.prototype.composedPath.call(detail) : []
  return isTrusted || path.includes(currentTarget as EventTarget)
}

/**
 * Keeps the keys, presses and focus in a host of ours from the page, whose shortcuts would take Space and Enter from our
 * buttons and whose focus traps would take presses and focus. The window hears an event first; stopped there, it still does
 * what it does in the browser. `onFocus` hears of focus that enters the host.
 * https://github.com/focus-trap/focus-trap#createoptions `allowOutsideClick`
 */
export function shield(host: HTMLElement, onFocus?: (event: FocusEvent) => void): Undo {
  const window = windowOf(unshadowed(host).ownerDocument)
  const stop = new AbortController()
  const keep = (event: Event): void => {
    const path = event.composedPath()
    // A press that was handed on is a CustomEvent.
    if (!path.includes(host) || event instanceof CustomEvent) return
    event.stopImmediatePropagation()
    if (event.type === 'focusin') onFocus?.(event as FocusEvent)
    if (event.type !== 'click') return
    // This event does not leave the shadow root, and the layer that hears it may come from another file.
    const press = new CustomEvent('click', { detail: event })
    path.find((target) => (target as Element).localName === 'button')?.dispatchEvent(press)
  }
  for (const type of kept)
    window.addEventListener(type, keep, { capture: true, signal: stop.signal })
  return () => stop.abort()
}
