/** The one file that knows `window.dataLayer`; what stands in it, `entries.ts` knows. */

export type Gtag = (...command: unknown[]) => void

/** Google's queue. `sluice` is how many consent commands Sluice counted on it; undefined until it said one. */
export type DataLayer = unknown[] & { sluice?: number }

type Globals = Record<string, DataLayer | undefined>

/** Google's queue under its name on this page, made where it is missing, or where something else has the name. */
export function dataLayerOf(view: Window, name = 'dataLayer'): DataLayer {
  const globals = view as unknown as Globals
  if (!Array.isArray(globals[name])) globals[name] = []
  return globals[name] as DataLayer
}

/** Says that something else has the queue's place. */
export const sayOther = (name: string, other: unknown): void =>
  console.error(`[sluice] google: window.${name} takes a list, got`, other)

/** The same, and unlike `dataLayerOf` it names what page code had put in the place. An element is no own property. */
export function takeDataLayer(view: Window, name = 'dataLayer'): DataLayer {
  const there = Object.hasOwn(view, name) && (view as unknown as Globals)[name]
  if (there && !Array.isArray(there)) sayOther(name, there)
  return dataLayerOf(view, name)
}

/** Makes the function that pushes a command. */
export const gtagOf = (layer: DataLayer): Gtag =>
  // Only a real `arguments` object is a command; an array is silently ignored:
  // https://github.com/google/data-layer-helper#the-arguments-object
  function gtag() {
    // biome-ignore lint/complexity/noArguments: the object itself is what Google's library looks for
    layer.push(arguments)
  }

/**
 * Defines the function that Google's snippet defined, where the page has none. An element or a frame of that name is no own
 * property of the window.
 */
export function defineGtag(view: Window, layer: DataLayer): void {
  const globals = view as unknown as { gtag?: unknown }
  if (!Object.hasOwn(view, 'gtag') || typeof globals.gtag !== 'function')
    globals.gtag = gtagOf(layer)
}
