import { createCutOff } from '@sluice/core/cut-off'
import { handOver } from '../load/hand-over.js'

/** What the cut-off's part hands over, for a site without Google's services. */
export type CutOffPart = typeof cutOffPart

const cutOffPart = { createCutOff }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-cut-off': CutOffPart
  }
}

handOver(cutOffPart)
