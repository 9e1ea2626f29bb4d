import type { GoogleOptions } from '../options/google-options.js'
import { findConflict, type LayerOptions } from './layer-options.js'
import type { PageLayer } from './page-layer.js'

// A page has one data layer, which the adapters of every instance share.
const optionsOf = new WeakMap<PageLayer, LayerOptions>()

/**
 * Blocks the data layer, and throws, where two adapters say different things of it. The one tag does without: there all of them
 * have the options of one config.
 */
export function agree(pageLayer: PageLayer, name: string, options: GoogleOptions): void {
  const byName = optionsOf.get(pageLayer) ?? new Map()
  optionsOf.set(pageLayer, byName.set(name, options))
  const conflict = findConflict(byName)
  if (conflict) pageLayer.block(conflict)
}
