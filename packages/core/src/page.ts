/** What the other packages share with core: how to read a page that they do not own, and how to say what is wrong. */

export { check, problem, sayValue } from './check.js'
export { addressOf } from './page/address-of.js'
export { inTime } from './page/in-time.js'
export { unshadowed } from './page/unshadowed.js'
export { type PageWindow, windowOf } from './page/window-of.js'
export { surface } from './surface.js'
