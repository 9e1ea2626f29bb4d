import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import { addStyles, fillSheet } from '../page/sheet.js'

/** CSS pixels: where not even a button has room, as in a frame of one pixel, nothing is shown. */
const smallest = 44

/**
 * How the host stands beside the element without taking part in the layout: as an empty box of the element's kind, and
 * out of the flow where the element is, or where even an empty one would take a place, in a flex or grid container.
 * The kind matters in WebKit, which lays out a line, with what is scrolled past it, for an inline box that has none.
 */
function hostStyle(element: Element, window: Window): string {
  const { display, float, position } = window.getComputedStyle(element)
  const parent = window.getComputedStyle(unshadowed(element).parentElement as Element)
  const kind = display === 'block' && float === 'none' ? 'block' : 'inline'
  const inFlow = /flex|grid/.test(parent.display) ? 'absolute' : 'relative'
  const placed = /absolute|fixed/.test(position) ? position : inFlow
  // No rule of the page reaches the host.
  return `:host{all:initial!important;font-size:0!important;visibility:inherit!important;display:${kind}!important;position:${placed}!important}`
}

/**
 * Lays the only child of a shadow root over an element of the page, which keeps its place and size: whatever the page's
 * style sheets make of it, nothing shifts when the one is exchanged for the other. The host stands beside the element.
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
    const is = cover.getBoundingClientRect()
    const shall = element.getBoundingClientRect()
    // Something around both may be scaled, and their positions with it.
    const isScaled = Math.abs(shall.width - element.offsetWidth) >= 1
    const scale = isScaled ? shall.width / element.offsetWidth : 1
    left += (shall.left - is.left) / scale
    top += (shall.top - is.top) / scale
    put(shall.width / scale, shall.height / scale)
  }

  put(0, 0)
  place()
  // jsdom has none, and draws nothing.
  const observer = window.ResizeObserver && new window.ResizeObserver(place)
  for (const one of [parent, ...unshadowed(parent).children]) observer?.observe(one)
  window.addEventListener('resize', place)
  return () => {
    observer?.disconnect()
    window.removeEventListener('resize', place)
  }
}
