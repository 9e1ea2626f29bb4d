import { render } from 'preact'
import { lendMethods } from '../page/lend-methods.js'
import type { Render } from './create-layers.js'

/** Draws with Preact, even if an element of the page is called `createElement`. */
export const renderLayer: Render = (layer, slot) => {
  lendMethods(slot)
  render(layer, slot)
}
