import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/** Whether a visitor made it: the browser says so, or says so of the press of this very button that it hands on. */
export function isOfVisitor(event: Event): boolean {
  const { isTrusted, currentTarget, detail: press } = event as CustomEvent<unknown>
  if (isTrusted || !(press instanceof Event)) return isTrusted
  // Throws for what is no event, and is empty once the press is over.
  const path = Event.prototype.composedPath.call(press)
  return press.isTrusted && path.includes(currentTarget as EventTarget)
}

/**
 * Keeps what is typed and pressed in a host of ours from the page: its shortcuts would take Space and Enter from our
 * buttons, and a focus trap the presses; with `came` the focus as well, which a trap would take back. The window hears an
 * event first, and what it stops there still does in the browser what it is for.
 * https://github.com/focus-trap/focus-trap#createoptions `allowOutsideClick`
 */
export function keepKeys(host: HTMLElement, came?: (event: FocusEvent) => void): Undo {
  const window = windowOf(unshadowed(host).ownerDocument)
  const stop = new AbortController()
  const keep = (event: Event): void => {
    const path = event.composedPath()
    // A click by page code decides nothing, and the button says so.
    if (!path.includes(host) || (event.type === 'click' && !event.isTrusted)) return
    event.stopImmediatePropagation()
    if (event.type === 'focusin') came?.(event as FocusEvent)
    if (event.type !== 'click') return
    // It does not leave the shadow root, and the layer that hears it may be of another file.
    const press = new CustomEvent('click', { detail: event })
    path.find((one) => (one as Element).localName === 'button')?.dispatchEvent(press)
  }
  const names = ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'click']
  for (const name of came ? [...names, 'focusin'] : names)
    window.addEventListener(name, keep, { capture: true, signal: stop.signal })
  return () => stop.abort()
}
