import { type DataLayer, dataLayerOf, sayOther, takeDataLayer } from './data-layer.js'

/**
 * Keeps Google's queue in its place. A list that page code puts there, `dataLayer = [{ … }]`, is taken in: what it holds comes
 * after what is queued already, and what is pushed into it later goes the same way. Anything else is left out.
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

/** The same, and names what page code puts there, or had put, that is no list. */
export function keepLayer(view: Window, name = 'dataLayer'): DataLayer {
  takeDataLayer(view, name)
  return holdPlace(view, name, (other) => sayOther(name, other))
}
