import { sendReceipts } from '@sluice/core/receipts'
import { handOver } from '../load/hand-over.js'

/** What the receipts' part hands over. */
export type SendReceipts = typeof sendReceipts

declare module '../load/parts.js' {
  interface Parts {
    'sluice-receipts': SendReceipts
  }
}

handOver(sendReceipts)
