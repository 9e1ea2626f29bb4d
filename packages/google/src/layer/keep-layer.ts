import { type DataLayer, dataLayerOf, type HearOther, sayOther } from './data-layer.js'

/**
 * Keeps Google's queue in its place. If page code puts a list there, `dataLayer = [{ … }]`, its entries are added to the queue,
 * and so is what is pushed into that list later. Anything else is left out.
 */
export function holdPlace(view: Window, name = 'dataLayer', hear?: HearOther): DataLayer {
  const layer = dataLayerOf(view, name, hear)
  const set = (next: unknown): void => {
    if (next === layer) return
    if (Array.isArray(next)) {
      // `[...dataLayer, { … }]` holds what is queued already.
      layer.push(...next.filter((entry) => !layer.includes(entry)))
      next.push = (...entries) => layer.push(...entries)
    } else hear?.(next, name)
  }
  // A `var` of the page cannot be configured, and keeps what it is given.
  if (Object.getOwnPropertyDescriptor(view, name)?.configurable)
    Object.defineProperty(view, name, { get: () => layer, set })
  return layer
}

/** Like `holdPlace`, but reports anything that page code puts there, or had put there, that is not a list. */
export const keepLayer = (view: Window, name?: string): DataLayer => holdPlace(view, name, sayOther)
