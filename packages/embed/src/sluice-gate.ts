import { handOver } from './hand-over.js'
import { openGate } from './open-gate.js'

declare module './parts.js' {
  interface Parts {
    'sluice-gate': typeof openGate
  }
}

handOver(openGate)
