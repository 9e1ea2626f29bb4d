import { beforePress, type InReach, inReach } from '@sluice/banner/internal'
import { handOver } from '../load/hand-over.js'

declare module '../load/parts.js' {
  interface Parts {
    'sluice-reach': InReach
  }
}

handOver({ ...inReach, beforePress })
