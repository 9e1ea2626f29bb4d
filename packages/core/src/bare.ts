/** A consent without what a withdrawal alone needs, and that by itself: for the one tag, which loads it later. */
export { consentWith, type Means } from './consent.js'
export { eraseElsewhere } from './erase-elsewhere.js'
export { loadAnew } from './page/load-anew.js'
