import type { Undo } from '@sluice/core'
import type { PageWindow } from '@sluice/core/page'

/**
 * Calls back once a frame in which one of the elements has changed its size is painted, and once for their first sizes.
 *
 * It does not call back in the frame: changing a size in the callback of a ResizeObserver is an error that the page hears. In WebKit
 * measuring one is enough, which lays out what waits for a style sheet in the body.
 * https://drafts.csswg.org/resize-observer/#deliver-resize-error
 */
export function watchSize(
  window: PageWindow,
  elements: readonly Element[],
  changed: () => void,
): Undo {
  let timer = 0
  // jsdom draws nothing and has no ResizeObserver.
  const observer =
    window.ResizeObserver &&
    new window.ResizeObserver(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(changed)
    })
  for (const element of elements) observer?.observe(element)
  return () => {
    observer?.disconnect()
    window.clearTimeout(timer)
  }
}
