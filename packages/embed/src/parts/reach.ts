import { inReach } from '@sluice/banner/internal'
import { handOver } from '../load/hand-over.js'

declare module '../load/parts.js' {
  interface Parts {
    'sluice-reach': typeof inReach
  }
}

handOver(inReach)
