import { createGoogleCutOff } from '../inside/google-cut-off.js'
import { handOver } from '../load/hand-over.js'
import { takeOver } from '../load/take-over.js'

/** What Google's part hands over: the behaviour of its services, and the cut-off, which is in place before any of them starts. */
export type GooglePart = typeof googlePart

const googlePart = { takeOver, createCutOff: createGoogleCutOff }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-google': GooglePart
  }
}

handOver(googlePart)
