import type { Undo } from '@sluice/core'

/**
 * Lets the page be scrolled clear of the banner: https://www.w3.org/WAI/WCAG22/Techniques/css/C43. The last elements of
 * a page have nothing to scroll to without room after them; it is outside `body`, where it moves nothing.
 */
export function makeRoom(banner: HTMLElement): Undo {
  const document = banner.ownerDocument
  const window = document.defaultView as Window & typeof globalThis
  const sheet = new window.CSSStyleSheet()
  const size = new window.ResizeObserver(() => {
    const room = `calc(${banner.offsetHeight}px + 2rem)`
    sheet.replaceSync(
      `@media screen{:root{scroll-padding-bottom:${room}}:root::after{content:"";display:block;height:${room}}}`,
    )
  })

  document.adoptedStyleSheets.push(sheet)
  size.observe(banner)
  return () => {
    size.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
