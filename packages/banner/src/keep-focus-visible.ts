import type { Undo } from '@sluice/core'

/**
 * Lets no element of the page be focused unseen behind the banner (WCAG 2.2, 2.4.11): the page can be
 * scrolled clear of it, and where that does not help, as with the page's own fixed elements, the banner
 * moves to the other edge for as long.
 */
export function keepFocusVisible(banner: HTMLElement): Undo {
  const document = banner.ownerDocument
  const window = document.defaultView as Window & typeof globalThis
  const sheet = new window.CSSStyleSheet()
  const { host } = banner.getRootNode() as ShadowRoot

  // https://www.w3.org/WAI/WCAG22/Techniques/css/C43. The last elements of a page have nothing to scroll to
  // without room after them; it is outside `body`, where it moves nothing.
  const size = new window.ResizeObserver(() => {
    const room = `calc(${banner.offsetHeight}px + 2rem)`
    sheet.replaceSync(
      `@media screen{:root{scroll-padding-bottom:${room}}:root::after{content:"";display:block;height:${room}}}`,
    )
  })

  function giveWay({ target }: Event): void {
    if (target === host) return
    banner.removeAttribute('data-moved')
    // The browser scrolls after the event.
    window.requestAnimationFrame(() => {
      const { x, y, width, height } = (target as Element).getBoundingClientRect()
      const seen = document.elementFromPoint(x + width / 2, y + height / 2)
      banner.toggleAttribute('data-moved', seen === host)
    })
  }

  document.adoptedStyleSheets.push(sheet)
  size.observe(banner)
  document.addEventListener('focusin', giveWay)
  return () => {
    document.removeEventListener('focusin', giveWay)
    size.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
