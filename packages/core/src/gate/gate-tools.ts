import type { GatedConsent, GateMeans, GateOptions } from './gate-options.js'
import type { Marks } from './marks.js'
import type { Roots } from './roots.js'

/** What all pieces of a gate work with. */
export interface GateTools {
  readonly document: Document
  readonly means: GateMeans
  readonly consent: GatedConsent
  readonly options: GateOptions
  /** Milliseconds that later scripts wait for a file that does not load. */
  readonly timeout: number
  readonly marks: Marks
  readonly roots: Roots
}
