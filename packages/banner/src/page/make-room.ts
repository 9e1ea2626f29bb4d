import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { emptySheet, fillSheet, lendSheet } from './sheet.js'

/** CSS pixels between the banner and what is scrolled clear of it. */
const gap = 32

/**
 * Lets the page be scrolled clear of the banner: https://www.w3.org/WAI/WCAG22/Techniques/css/C43. The last elements of
 * a page have nothing to scroll to without room after them; it is outside `body`, where it moves nothing. A page that
 * does not scroll gets none, which would bring a scroll bar; nor does one where it would be an item of `html`'s layout.
 */
export function makeRoom(banner: HTMLElement): Undo {
  const document = unshadowed(banner).ownerDocument
  const window = windowOf(document)
  const { documentElement: page, body } = unshadowed(document)
  const sheet = emptySheet(document)
  let room = 0
  let removeSheet: Undo | undefined

  function fit(): void {
    const { scrollHeight = 0, clientHeight = 0 } = unshadowed(document).scrollingElement ?? {}
    const isItem = /flex|grid/.test(window.getComputedStyle(page).display)
    const clear = banner.offsetHeight + gap
    room = isItem || scrollHeight - room <= clientHeight ? 0 : clear
    const after = room ? `:root::after{content:"";display:block;height:${room}px}` : ''
    fillSheet(sheet, `@media screen{:root{scroll-padding-bottom:${clear}px}${after}}`)
    // Not while it is empty: for each change of its sheets the page is styled anew.
    removeSheet ??= lendSheet(document, sheet)
  }
  // In the next frame: what changes a size while sizes are told is an error to the page.
  // https://drafts.csswg.org/resize-observer/#deliver-resize-error
  let next = 0
  const heed = (): void => {
    window.cancelAnimationFrame(next)
    next = window.requestAnimationFrame(fit)
  }
  // jsdom has none, and draws nothing.
  const size = window.ResizeObserver && new window.ResizeObserver(heed)

  // Not `html`: it grows with the room, and would be looked at again for that.
  for (const one of [banner, body]) size?.observe(one)
  return () => {
    size?.disconnect()
    window.cancelAnimationFrame(next)
    removeSheet?.()
  }
}
