import { createGate } from '@sluice/core'
import { handOver } from './parts.js'

/** What the gate's part hands over. */
export type CreateGate = typeof createGate

handOver(createGate)
