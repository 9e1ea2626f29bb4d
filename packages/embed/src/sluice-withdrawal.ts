import { eraseElsewhere, loadAnew } from '@sluice/core/bare'
import { handOver } from './hand-over.js'

/** What only a withdrawal needs. */
export type WithdrawalPart = typeof withdrawalPart

const withdrawalPart = { eraseElsewhere, loadAnew }

declare module './parts.js' {
  interface Parts {
    'sluice-withdrawal': WithdrawalPart
  }
}

handOver(withdrawalPart)
