/** A consent and a gate without what only some visits need, and that by itself: for the one tag, which loads it later. */
export { consentWith, type Means } from './consent.js'
export { eraseElsewhere } from './erase-elsewhere.js'
export { type Complain, createComplain } from './gate/complain.js'
export { type CreateElements, createElements } from './gate/elements.js'
export { type GateMeans, type GateOptions, gateWith } from './gate.js'
export { loadAnew } from './page/load-anew.js'
