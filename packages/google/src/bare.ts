/** The adapters without their words: for a page that loads those only when something is shown. */
export { consentMode } from './consent-mode.js'
export { googleAds } from './google-ads.js'
export { googleAnalytics } from './google-analytics.js'
export { tagManager } from './tag-manager.js'
