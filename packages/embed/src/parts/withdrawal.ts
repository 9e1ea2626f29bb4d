import { eraseElsewhere, loadAnew } from '@sluice/core/internal'
import { handOver } from '../load/hand-over.js'

/** What only a withdrawal needs. */
export type WithdrawalPart = typeof withdrawalPart

const withdrawalPart = { eraseElsewhere, loadAnew }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-withdrawal': WithdrawalPart
  }
}

handOver(withdrawalPart)
