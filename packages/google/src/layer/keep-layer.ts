import { type DataLayer, dataLayerOf, sayOther, takeDataLayer } from './data-layer.js'

/**
 * Keeps Google's queue in its place. If page code puts a list there, `dataLayer = [{ … }]`, its entries are added to the queue,
 * and so is what is pushed into that list later. Anything else is left out.
 */
export function holdPlace(
  view: Window,
  name = 'dataLayer',
  leaveOut?: (other: unknown) => void,
): DataLayer {
  const layer = dataLayerOf(view, name)
  const set = (next: unknown): void => {
    if (next === layer) return
    if (!Array.isArray(next)) {
      leaveOut?.(next)
      return
    }
    // `[...dataLayer, { … }]` holds what is queued already.
    layer.push(...next.filter((entry) => !layer.includes(entry)))
    next.push = (...entries) => layer.push(...entries)
  }
  // A `var` of the page cannot be configured, and keeps what it is given.
  if (Object.getOwnPropertyDescriptor(view, name)?.configurable)
    Object.defineProperty(view, name, { get: () => layer, set })
  return layer
}

/** Like `holdPlace`, but reports anything that page code puts there, or had put there, that is not a list. */
export function keepLayer(view: Window, name = 'dataLayer'): DataLayer {
  takeDataLayer(view, name)
  return holdPlace(view, name, (other) => sayOther(name, other))
}
