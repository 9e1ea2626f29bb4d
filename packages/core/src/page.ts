/** What the other packages need to read a page that they do not own. */
export { unshadowed } from './page/unshadowed.js'
export { type PageWindow, windowOf } from './page/window-of.js'
