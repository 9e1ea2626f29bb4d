export type {
  ItemPurpose,
  Manifest,
  ManifestItem,
  ManifestOption,
  ServicePurpose,
  Step,
  Stub,
} from './manifest.js'
export { createVendor } from './run/create-vendor.js'
export type { VendorOptions } from './run/read-options.js'
export type { Early } from './run/sort-early.js'
