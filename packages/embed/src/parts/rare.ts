import { createRare } from '@sluice/core/internal'
import { whenEmbedHeld } from '../inside/held-embed.js'
import { handOver } from '../load/hand-over.js'

/** What the gate loads where the page holds something that is no script, adds scripts late, or writes. */
export type RarePart = typeof rarePart

const rarePart = { createRare, whenEmbedHeld }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-rare': RarePart
  }
}

handOver(rarePart)
