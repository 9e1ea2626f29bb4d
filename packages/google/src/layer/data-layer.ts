/** Only this file knows `window.dataLayer`; `entries.ts` knows what stands in it. */

export type Gtag = (...command: unknown[]) => void

/** Google's queue. `sluice` is how many consent commands Sluice counted on it; undefined until it said one. */
export type DataLayer = unknown[] & { sluice?: number }

type Globals = Record<string, DataLayer | undefined>

/** Hears of something else than a list that page code puts in the queue's place. */
export type HearOther = (other: unknown, name: string) => void

export const sayOther: HearOther = (other, name) =>
  console.error(`[sluice] google: window.${name} takes a list, got`, other)

/**
 * Google's queue of this page. It is created where it is missing, or where the name holds something else. Of elements nobody
 * hears: they are no own properties.
 */
export function dataLayerOf(view: Window, name: string, hear?: HearOther): DataLayer {
  const globals = view as unknown as Globals
  const there = globals[name]
  if (!Array.isArray(there)) {
    if (there && Object.hasOwn(view, name)) hear?.(there, name)
    globals[name] = []
  }
  return globals[name] as DataLayer
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
