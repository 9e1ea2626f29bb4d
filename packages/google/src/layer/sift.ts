import type { DataLayer } from './data-layer.js'

/** Lets only such entries onto a data layer from now on. */
export function sift(layer: DataLayer, passes: (entry: unknown) => boolean): void {
  const { push } = layer
  layer.push = (...entries) => push.apply(layer, entries.filter(passes))
}
