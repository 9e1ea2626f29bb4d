import type { ConsentState } from './consent-state.js'
import type { DataLayer } from './data-layer.js'
import type { Runners } from './runners.js'

/** A data layer, its page, what was said there, and who runs. */
export interface Page {
  layer: DataLayer
  document: Document
  state: ConsentState
  runners: Runners
}
