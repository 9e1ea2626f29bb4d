/** What the one-tag build runs vendors with: the globals at once, the rest once something is granted. The published package leaves it out. */
export { type Held, holdGlobal, type Shape } from './hold.js'
export { createVendor } from './run/create-vendor.js'
export type { Past, Run } from './run/run-vendor.js'
