import { answerEarly } from '@sluice/google/internal'
import { handOver } from '../load/hand-over.js'

declare module '../load/parts.js' {
  interface Parts {
    'sluice-answers': typeof answerEarly
  }
}

handOver(answerEarly)
