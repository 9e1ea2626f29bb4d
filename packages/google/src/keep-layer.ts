import { type DataLayer, takeDataLayer } from './data-layer.js'

/**
 * Keeps Google's queue in its place. A list that page code puts there, `dataLayer = [{ … }]`, is taken in: what it holds comes
 * after what is queued already, and what is pushed into it later goes the same way. Anything else is named.
 */
export function keepLayer(view: Window, name = 'dataLayer'): DataLayer {
  const layer = takeDataLayer(view, name)
  const set = (next: unknown): void => {
    if (next === layer) return
    if (Array.isArray(next)) {
      // `[...dataLayer, { … }]` holds what is queued already.
      layer.push(...next.filter((entry) => !layer.includes(entry)))
      next.push = (...entries) => layer.push(...entries)
    } else console.error(`[sluice] google: window.${name} takes a list, got`, next)
  }
  // A `var` of the page cannot be configured, and keeps what it is given.
  if (Object.getOwnPropertyDescriptor(view, name)?.configurable)
    Object.defineProperty(view, name, {
      configurable: true,
      enumerable: true,
      get: () => layer,
      set,
    })
  return layer
}
