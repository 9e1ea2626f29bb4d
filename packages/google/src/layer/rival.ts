import type { DataLayer } from './data-layer.js'
import { countConsent } from './entries.js'

export const rival = 'another tool says a consent state of its own: keep one of the two'

/** Whether another tool spoke of consent on this data layer. */
export const hasRival = (layer: DataLayer): boolean => countConsent(layer) > (layer.sluice ?? 0)
