import { render } from 'preact'
import { lendMethods } from '../page/lend-methods.js'
import type { Render } from './create-layers.js'

/** Preact, whatever elements of the page are called. */
export const renderLayer: Render = (layer, slot) => {
  lendMethods(slot)
  render(layer, slot)
}
