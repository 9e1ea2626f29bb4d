/** The one file that knows `window.dataLayer` and the form of a `gtag` command. */

export type Gtag = (...command: unknown[]) => void

/** Google's queue under its name on this page, made where it is missing. */
export function dataLayerOf(view: Window, name: string): unknown[] {
  const globals = view as unknown as Record<string, unknown[] | undefined>
  globals[name] ??= []
  return globals[name]
}

/** Makes the function that pushes a command. */
export const createGtag = (layer: unknown[]): Gtag =>
  // Only a real `arguments` object is a command; an array is silently ignored:
  // https://github.com/google/data-layer-helper#the-arguments-object
  function gtag() {
    // biome-ignore lint/complexity/noArguments: the object itself is what Google's library looks for
    layer.push(arguments)
  }

/** Whether what page code pushed is plain data, which sends nothing by itself: no command, no event. */
export const isPlainData = (entry: unknown): boolean =>
  Object.prototype.toString.call(entry) === '[object Object]' && !('event' in (entry as object))
