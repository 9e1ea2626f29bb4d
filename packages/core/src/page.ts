/** What the other packages need to read a page that they do not own. */
export { inTime } from './in-time.js'
export { addressOf } from './page/address-of.js'
export { unshadowed } from './page/unshadowed.js'
export { type PageWindow, windowOf } from './page/window-of.js'
export { surface } from './surface.js'
