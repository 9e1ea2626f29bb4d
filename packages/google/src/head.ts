/** What the head script of the tag shares with the adapters: how the consent state is said. */
export { consentTypes, defaultConsentTypes } from './consent-types.js'
export { gtagOf } from './data-layer.js'
export { holdPlace } from './keep-layer.js'
export { sayDefault } from './say-default.js'
