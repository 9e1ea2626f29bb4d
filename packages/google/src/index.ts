export {
  type ConsentType,
  type ConsentTypeTable,
  defaultConsentTypes,
} from './facts/consent-types.js'
export type { LibraryOptions } from './facts/library-url.js'
export { createGtag } from './layer/create-gtag.js'
export type { Gtag } from './layer/data-layer.js'
export type { ConfigParameters, Conversion, MeasurementOptions } from './layer/member.js'
export type {
  DefaultOptions,
  Early,
  GoogleOptions,
  RegionalDefault,
} from './options/google-options.js'
export { googleAds, googleAnalytics, tagManager } from './services/adapters.js'
export { type ConsentModeOptions, consentMode } from './services/consent-mode.js'
export type { GoogleAdsOptions } from './services/google-ads.js'
export type { GoogleAnalyticsOptions } from './services/google-analytics.js'
export type { TagManagerOptions } from './services/tag-manager.js'
