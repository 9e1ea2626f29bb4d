import { openGate } from '../inside/open-gate.js'
import { handOver } from '../load/hand-over.js'

declare module '../load/parts.js' {
  interface Parts {
    'sluice-gate': typeof openGate
  }
}

handOver(openGate)
