import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { emptySheet, fillSheet, lendSheet } from './sheet.js'
import { watchSize } from './watch-size.js'

/** CSS pixels between the banner and what is scrolled clear of it. */
const gap = 32

/**
 * Lets the page be scrolled clear of the banner: https://www.w3.org/WAI/WCAG22/Techniques/css/C43. The room comes after `body`,
 * where it moves nothing. A page that does not scroll gets no room, which would bring a scroll bar, and neither does a page in
 * which the room would be an item of a flex or grid layout.
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
    // Not before it has rules: the page is styled anew for each change of its sheets.
    removeSheet ??= lendSheet(document, sheet)
  }

  // Not `html`, which grows with the room and would call back for that.
  const stop = watchSize(window, [banner, body], fit)
  return () => {
    stop()
    removeSheet?.()
  }
}
