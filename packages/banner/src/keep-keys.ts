import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/**
 * Keeps what is typed in a host of ours from the page, whose shortcuts would take Space and Enter from our buttons; with
 * `came` the focus as well, which a focus trap would take back. The window hears an event first, and what it stops there
 * still does in the browser what it is for.
 */
export function keepKeys(host: HTMLElement, came?: (event: FocusEvent) => void): Undo {
  const window = windowOf(unshadowed(host).ownerDocument)
  const stop = new AbortController()
  const keep = (event: Event): void => {
    if (!event.composedPath().includes(host)) return
    event.stopImmediatePropagation()
    if (event.type === 'focusin') came?.(event as FocusEvent)
  }
  for (const name of ['keydown', 'keypress', 'keyup', ...(came ? ['focusin'] : [])])
    window.addEventListener(name, keep, { capture: true, signal: stop.signal })
  return () => stop.abort()
}
