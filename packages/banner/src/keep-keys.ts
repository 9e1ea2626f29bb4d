import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { handedOn } from './handed-on.js'

/** Whether a visitor made it, and no page code. */
export const isOfVisitor = (event: Event): boolean => event.isTrusted || handedOn.has(event)

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
    if (!path.includes(host)) return
    event.stopImmediatePropagation()
    if (event.type === 'focusin') came?.(event as FocusEvent)
    if (event.type !== 'click' || !event.isTrusted) return
    // It does not leave the shadow root.
    const press = new MouseEvent('click')
    handedOn.add(press)
    path.find((one) => (one as Element).localName === 'button')?.dispatchEvent(press)
  }
  const names = ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'click']
  for (const name of came ? [...names, 'focusin'] : names)
    window.addEventListener(name, keep, { capture: true, signal: stop.signal })
  return () => stop.abort()
}
