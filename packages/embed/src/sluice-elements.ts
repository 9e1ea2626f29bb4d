import { createElements } from '@sluice/core/bare'
import { handOver } from './hand-over.js'
import { whenEmbedHeld } from './held-embed.js'

/** What the gate loads where the page holds something that is no script. */
export type ElementsPart = typeof elementsPart

const elementsPart = { createElements, whenEmbedHeld }

declare module './parts.js' {
  interface Parts {
    'sluice-elements': ElementsPart
  }
}

handOver(elementsPart)
