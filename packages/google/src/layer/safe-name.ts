import type { DataLayer } from './data-layer.js'

/** Google's library finds the queue under this name where `dataLayer` cannot be watched. */
const ownName = 'sluiceLayer'

/**
 * The name to give to Google's library. A `var dataLayer` of the page cannot be watched: what replaces its list while the
 * library is on its way would take the default from it. So the library gets a name of ours there.
 * https://developers.google.com/tag-platform/tag-manager/datalayer#rename_the_data_layer
 */
export function safeName(view: Window, layer: DataLayer, name = 'dataLayer'): string | undefined {
  if (Object.getOwnPropertyDescriptor(view, name)?.get)
    return name === 'dataLayer' ? undefined : name
  Object.assign(view, { [ownName]: layer })
  return ownName
}

/** Adds the entries of a list that page code put in such a place meanwhile. */
export function takeIn(view: Window, layer: DataLayer, name = 'dataLayer'): void {
  const globals = view as unknown as Record<string, unknown>
  const next = globals[name]
  if (next === layer || !Array.isArray(next)) return
  globals[name] = layer
  layer.push(...next.filter((entry) => !layer.includes(entry)))
}
