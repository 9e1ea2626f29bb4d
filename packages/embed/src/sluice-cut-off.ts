import { eraseElsewhere, loadAnew } from '@sluice/core/bare'
import { createGoogleCutOff } from './google-cut-off.js'
import { handOver } from './hand-over.js'

/** What the cut-off's part hands over: all that only a withdrawal needs. */
export type CutOffPart = typeof cutOffPart

const cutOffPart = { createCutOff: createGoogleCutOff, eraseElsewhere, loadAnew }

declare module './parts.js' {
  interface Parts {
    'sluice-cut-off': CutOffPart
  }
}

handOver(cutOffPart)
