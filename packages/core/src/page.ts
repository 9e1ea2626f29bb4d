/** What the other packages need to read a page that they do not own. */

export { addressOf } from './page/address-of.js'
export { inTime } from './page/in-time.js'
export { unshadowed } from './page/unshadowed.js'
export { type PageWindow, windowOf } from './page/window-of.js'
export { surface } from './surface.js'
