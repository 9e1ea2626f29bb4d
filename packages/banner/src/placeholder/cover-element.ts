import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { addStyles, fillSheet } from '../page/sheet.js'
import { watchSize } from '../page/watch-size.js'

/** CSS pixels: an embed that has no room for a button, such as a frame of one pixel, shows nothing. */
const smallest = 44

/**
 * Styles the host so that it takes no part in the layout: an empty box of the element's kind, out of the flow if the element
 * is, or if the parent is a flex or grid container, where an empty box would take a place. The kind matters in WebKit, which
 * lays out a line even for an empty inline box.
 */
function hostStyle(element: Element, window: Window): string {
  const { display, float, position } = window.getComputedStyle(element)
  const parent = window.getComputedStyle(unshadowed(element).parentElement as Element)
  const kind = display === 'block' && float === 'none' ? 'block' : 'inline'
  const inFlow = /flex|grid/.test(parent.display) ? 'absolute' : 'relative'
  const placed = /absolute|fixed/.test(position) ? position : inFlow
  // `!important` in a shadow root outdoes every rule of the page.
  return `:host{all:initial!important;font-size:0!important;visibility:inherit!important;display:${kind}!important;position:${placed}!important}`
}

/**
 * Lays the only child of a shadow root over an element of the page, which keeps its place and size. Nothing shifts when the
 * placeholder goes, whatever the page's style sheets do. The host is beside the element.
 */
export function coverElement(root: ShadowRoot, element: HTMLElement): Undo {
  const cover = root.firstElementChild as HTMLElement
  const window = windowOf(element.ownerDocument)
  // The parent may be a form.
  const parent = unshadowed(element).parentElement as HTMLElement
  const sheet = addStyles(root, '')
  let [left, top] = [0, 0]

  function put(width: number, height: number): void {
    const { borderRadius } = window.getComputedStyle(element)
    const isTooSmall = Math.min(width, height) < smallest
    const size = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`
    const look = `border-radius:${borderRadius};visibility:${isTooSmall ? 'hidden' : 'inherit'}`
    fillSheet(
      sheet,
      `${hostStyle(element, window)}[part=placeholder]{position:absolute;${size};${look}}`,
    )
  }

  function place(): void {
    const from = cover.getBoundingClientRect()
    const to = element.getBoundingClientRect()
    // An ancestor may be scaled, and with it what is measured here.
    const isScaled = Math.abs(to.width - element.offsetWidth) >= 1
    const scale = isScaled ? to.width / element.offsetWidth : 1
    left += (to.left - from.left) / scale
    top += (to.top - from.top) / scale
    put(to.width / scale, to.height / scale)
  }

  put(0, 0)
  place()
  const stop = watchSize(window, [parent, ...unshadowed(parent).children], place)
  window.addEventListener('resize', place)
  return () => {
    stop()
    window.removeEventListener('resize', place)
  }
}
