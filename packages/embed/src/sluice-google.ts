import { googleService } from '@sluice/google/run'
import { handOver } from './hand-over.js'

/** What Google's part hands over: what its services do. */
export type GoogleService = typeof googleService

declare module './parts.js' {
  interface Parts {
    'sluice-google': GoogleService
  }
}

handOver(googleService)
