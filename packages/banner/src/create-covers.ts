import type { Undo } from '@sluice/core'

/** CSS pixels: where not even a button has room, as in a frame of one pixel, nothing is shown. */
const smallest = 44

/**
 * How a host stands beside its element without taking part in the layout: as an empty box of the element's kind, and
 * out of the flow where the element is, or where even an empty one would take a place, in a flex or grid container.
 * The kind matters in WebKit, which lays out a line, with what is scrolled past it, for an inline box that has none.
 */
function hostStyle(element: Element, window: Window): string {
  const { display, float, position } = window.getComputedStyle(element)
  const parent = window.getComputedStyle(element.parentElement as Element)
  const kind = display === 'block' && float === 'none' ? 'block' : 'inline'
  const inFlow = /flex|grid/.test(parent.display) ? 'absolute' : 'relative'
  const placed = /absolute|fixed/.test(position) ? position : inFlow
  // No rule of the page reaches the host.
  return `:host{all:initial!important;font-size:0!important;visibility:inherit!important;display:${kind}!important;position:${placed}!important}`
}

/** Keeps the only child of a shadow root over its element. */
function createCover(root: ShadowRoot, element: HTMLElement, window: Window & typeof globalThis) {
  const child = root.firstElementChild as HTMLElement
  const sheet = new window.CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  let [left, top] = [0, 0]

  function put(width: number, height: number): void {
    const { borderRadius } = window.getComputedStyle(element)
    const isTooSmall = Math.min(width, height) < smallest
    const size = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`
    const look = `border-radius:${borderRadius};visibility:${isTooSmall ? 'hidden' : 'inherit'}`
    sheet.replaceSync(
      `${hostStyle(element, window)}[part=placeholder]{position:absolute;${size};${look}}`,
    )
  }

  put(0, 0)
  return {
    put,
    /** How large it has to be, once it has been moved to its place. */
    measure(): [width: number, height: number] {
      const is = child.getBoundingClientRect()
      const shall = element.getBoundingClientRect()
      // Something around both may be scaled, and their positions with it.
      const isScaled = Math.abs(shall.width - element.offsetWidth) >= 1
      const scale = isScaled ? shall.width / element.offsetWidth : 1
      left += (shall.left - is.left) / scale
      top += (shall.top - is.top) / scale
      return [shall.width / scale, shall.height / scale]
    },
  }
}

/** What lies over elements of the page. Stops following them when called. */
export interface Covers extends Undo {
  /** Lays the only child of a shadow root, whose host stands beside the element, over it. */
  add(root: ShadowRoot, element: HTMLElement): Undo
}

/**
 * Lays boxes over elements of the page, which keep their place and size: whatever the page's style sheets make of them,
 * nothing shifts when the one is exchanged for the other.
 */
export function createCovers(window: Window & typeof globalThis): Covers {
  const covers = new Set<ReturnType<typeof createCover>>()
  const place = (): void => {
    // All are measured before any is put, so that the page is laid out once and not for each.
    const sizes = [...covers].map((cover) => [cover, cover.measure()] as const)
    for (const [cover, size] of sizes) cover.put(...size)
  }
  const observer = new window.ResizeObserver(place)
  window.addEventListener('resize', place)

  function add(root: ShadowRoot, element: HTMLElement): Undo {
    const cover = createCover(root, element, window)
    covers.add(cover)
    const parent = element.parentElement as HTMLElement
    for (const one of [parent, ...parent.children]) observer.observe(one)
    return () => covers.delete(cover)
  }
  function stop(): void {
    observer.disconnect()
    window.removeEventListener('resize', place)
  }
  return Object.assign(stop, { add })
}
