import { createCutOff } from '@sluice/core/cut-off'
import { handOver } from './parts.js'

/** What the cut-off's part hands over. */
export type CreateCutOff = typeof createCutOff

handOver(createCutOff)
