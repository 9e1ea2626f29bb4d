import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/** Whether a visitor made it: the browser says so, or says so of the press of this very button that it hands on. */
export function isOfVisitor(event: Event): boolean {
  const { isTrusted, currentTarget, detail } = event as CustomEvent<Event | undefined>
  // Throws for what is no event, and gives nothing once the press is over.
  const path = detail?.isTrusted ? Event.prototype.composedPath.call(detail) : []
  return isTrusted || path.includes(currentTarget as EventTarget)
}

/**
 * Keeps what is typed and pressed in a host of ours from the page: its shortcuts would take Space and Enter from our
 * buttons, and a focus trap the presses and the focus, of which `came` hears. The window hears an event first, and what it
 * stops there still does in the browser what it is for.
 * https://github.com/focus-trap/focus-trap#createoptions `allowOutsideClick`
 */
export function keepKeys(host: HTMLElement, came?: (event: FocusEvent) => void): Undo {
  const window = windowOf(unshadowed(host).ownerDocument)
  const stop = new AbortController()
  const keep = (event: Event): void => {
    const path = event.composedPath()
    // One that was handed on is of this kind.
    if (!path.includes(host) || event instanceof CustomEvent) return
    event.stopImmediatePropagation()
    if (event.type === 'focusin') came?.(event as FocusEvent)
    if (event.type !== 'click') return
    // It does not leave the shadow root, and the layer that hears it may be of another file.
    const press = new CustomEvent('click', { detail: event })
    path.find((one) => (one as Element).localName === 'button')?.dispatchEvent(press)
  }
  const names = [
    'keydown',
    'keypress',
    'keyup',
    'focusin',
    'pointerdown',
    'mousedown',
    'touchstart',
    'click',
  ]
  for (const name of names)
    window.addEventListener(name, keep, { capture: true, signal: stop.signal })
  return () => stop.abort()
}
