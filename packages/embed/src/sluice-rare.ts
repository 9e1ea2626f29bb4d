import { createRare } from '@sluice/core/bare'
import { handOver } from './hand-over.js'
import { whenEmbedHeld } from './held-embed.js'

/** What the gate loads where the page holds something that is no script, adds scripts late, or writes. */
export type RarePart = typeof rarePart

const rarePart = { createRare, whenEmbedHeld }

declare module './parts.js' {
  interface Parts {
    'sluice-rare': RarePart
  }
}

handOver(rarePart)
