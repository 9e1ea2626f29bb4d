import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'

/** Whether a page asks by itself: it has the tag, or a banner of the npm package. */
const asks = (window: Window): boolean =>
  Object.hasOwn(window, 'sluice') ||
  Boolean(unshadowed(window.document).querySelector('sluice-banner'))

/**
 * Calls back unless a page of the same origin around this frame asks, because the visitor would be asked twice. Outside a frame
 * it calls back at once, in a frame when the outermost page has loaded.
 */
export function unlessAskedAbove(document: Document, callback: () => void): Undo {
  const window = windowOf(document)
  const { top } = window
  // Nothing can be known of a page of another origin.
  if (!top || top === window || isFramedElsewhere(window)) {
    callback()
    return () => {}
  }
  const look = (): void => {
    for (let outer: Window = window; outer !== outer.parent; ) {
      outer = outer.parent
      if (asks(outer)) return
    }
    callback()
  }
  if (unshadowed(top.document).readyState === 'complete') look()
  else top.addEventListener('load', look, { once: true })
  return () => top.removeEventListener('load', look)
}
