/** What the one-tag build takes of the adapters, each part what it needs. The published package leaves it out. */

export { consentTypes, defaultConsentTypes } from './facts/consent-types.js'
export { googleHosts } from './facts/google-hosts.js'
export { libraryUrl } from './facts/library-url.js'
export { serviceName } from './facts/service-name.js'
export { googleWords } from './facts/words.js'
export { answerEarly } from './layer/answer-early.js'
export type { BeforeArrival } from './layer/before-arrival.js'
export { type DataLayer, defineGtag, gtagOf } from './layer/data-layer.js'
export { type ActingService, googleService } from './layer/google-service.js'
export { hasGoogle, queuedOn } from './layer/has-library.js'
export { holdPlace, keepLayer } from './layer/keep-layer.js'
export type { Member } from './layer/member.js'
export { sayDefault } from './layer/say-default.js'
export type { GoogleOptions } from './options/google-options.js'
export {
  type AdapterOptions,
  type Declared,
  declareService,
  type Kind,
} from './services/declare-service.js'
export { denyAll } from './services/deny-all.js'
