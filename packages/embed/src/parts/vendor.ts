import { createVendor, isLoadedByPage } from '@sluice/vendors/internal'
import { handOver } from '../load/hand-over.js'

/** What the part hands over that runs a vendor as its manifest says: it is loaded beside the first manifest. */
export type VendorRunner = typeof runner

const runner = { createVendor, isLoadedByPage }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-vendor': VendorRunner
  }
}

handOver(runner)
