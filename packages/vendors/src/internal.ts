/** What the one-tag build runs vendors with: the globals at once, the rest once something is granted. The published package leaves it out. */
export { type Held, holdGlobal } from './hold.js'
export type { Embed, Stub } from './manifest.js'
export { createVendor } from './run/create-vendor.js'
export { isLoadedByPage, watchPage } from './run/own-snippet.js'
export { readdressing } from './run/readdressing.js'
export type { Past, Run } from './run/run-vendor.js'
