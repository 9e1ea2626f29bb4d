import { createGate } from '@sluice/core'
import { defaultFirst } from './default-first.js'
import { handOver } from './hand-over.js'
import { whenEmbedHeld } from './held-embed.js'

/** What the gate's part hands over. */
export type GatePart = typeof gatePart

const gatePart = { createGate, defaultFirst, whenEmbedHeld }

declare module './parts.js' {
  interface Parts {
    'sluice-gate': GatePart
  }
}

handOver(gatePart)
