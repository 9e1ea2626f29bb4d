import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'

/** Whether a page of the site around a frame asks, or has asked, itself: by the tag, or by a banner of the npm package. */
const asks = (window: Window): boolean =>
  Object.hasOwn(window, 'sluice') ||
  Boolean(unshadowed(window.document).querySelector('sluice-banner'))

/**
 * Calls back once it is known that no page of the same site around a frame asks: the visitor would be asked twice. Pages
 * that are no frames are known at once, others once the outermost page is there.
 */
export function unlessAskedAbove(document: Document, callback: () => void): Undo {
  const window = windowOf(document)
  const { top } = window
  // Of a page that is another's, nothing can be known.
  if (!top || top === window || isFramedElsewhere(window)) {
    callback()
    return () => {}
  }
  const look = (): void => {
    for (let one: Window = window; one !== one.parent; ) {
      one = one.parent
      if (asks(one)) return
    }
    callback()
  }
  if (unshadowed(top.document).readyState === 'complete') look()
  else top.addEventListener('load', look, { once: true })
  return () => top.removeEventListener('load', look)
}
