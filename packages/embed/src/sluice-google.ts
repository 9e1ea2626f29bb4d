import { googleService } from '@sluice/google/run'
import { handOver } from './parts.js'

/** What Google's part hands over: what its services do. */
export type GoogleService = typeof googleService

handOver(googleService)
