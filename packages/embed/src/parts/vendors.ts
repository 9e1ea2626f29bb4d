import type { Manifest } from '@sluice/vendors'
import { handOver } from '../load/hand-over.js'
import { vendorServices } from '../vendors/vendor-services.js'

/** What the vendors' part hands over: it is loaded if a site names a vendor. */
export type VendorServices = typeof vendorServices

declare module '../load/parts.js' {
  interface Parts {
    'sluice-vendors': VendorServices
    [vendor: `sluice-vendor-${string}`]: Manifest
  }
}

handOver(vendorServices)
