import { answerEarly } from '@sluice/google/run'
import { handOver } from './hand-over.js'

declare module './parts.js' {
  interface Parts {
    'sluice-answers': typeof answerEarly
  }
}

handOver(answerEarly)
