import { render } from 'preact'
import type { Render } from './create-layers.js'
import { lendMethods } from './lend-methods.js'

/** Preact, whatever elements of the page are called. */
export const renderLayer: Render = (layer, slot) => {
  lendMethods(slot)
  render(layer, slot)
}
