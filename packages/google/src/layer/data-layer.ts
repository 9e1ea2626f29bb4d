/** Only this file knows `window.dataLayer`; `entries.ts` knows what stands in it. */

export type Gtag = (...command: unknown[]) => void

/** Google's queue. `sluice` is how many consent commands Sluice counted on it; undefined until it said one. */
export type DataLayer = unknown[] & { sluice?: number }

type Globals = Record<string, DataLayer | undefined>

/** Google's queue of this page. It is created where it is missing, or where the name holds something else. */
export function dataLayerOf(view: Window, name = 'dataLayer'): DataLayer {
  const globals = view as unknown as Globals
  if (!Array.isArray(globals[name])) globals[name] = []
  return globals[name] as DataLayer
}

/** Says that something else has the queue's place. */
export const sayOther = (name: string, other: unknown): void =>
  console.error(`[sluice] google: window.${name} takes a list, got`, other)

/** Like `dataLayerOf`, but reports anything else that page code had put there. Elements are not reported: they are no own properties. */
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
 * Defines `gtag`, as Google's snippet does, where the page has no such function. An element or a frame of that name does not
 * count: it is no own property of the window.
 */
export function defineGtag(view: Window, layer: DataLayer): void {
  const globals = view as unknown as { gtag?: unknown }
  if (!Object.hasOwn(view, 'gtag') || typeof globals.gtag !== 'function')
    globals.gtag = gtagOf(layer)
}
