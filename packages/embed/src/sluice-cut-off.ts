import { createGoogleCutOff } from './google-cut-off.js'
import { handOver } from './parts.js'

/** What the cut-off's part hands over. */
export type CreateCutOff = typeof createGoogleCutOff

handOver(createGoogleCutOff)
