import { createRare } from '@sluice/core/internal'
import { whenEmbedHeld } from '../inside/held-embed.js'
import { handOver } from '../load/hand-over.js'

/** What the gate loads if the page holds something besides scripts, adds scripts late, or uses `document.write`. */
export type RarePart = typeof rarePart

const rarePart = { createRare, whenEmbedHeld }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-rare': RarePart
  }
}

handOver(rarePart)
