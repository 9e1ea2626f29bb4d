export type { SendReceipt } from './receipts/deliver.js'
export type { Receipt } from './receipts/receipt.js'
export type { KeyStorage } from './receipts/safe-storage.js'
export { type ReceiptOptions, sendReceipts } from './receipts/send-receipts.js'
