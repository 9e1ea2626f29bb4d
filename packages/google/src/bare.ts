/** The adapters without their words: for a page that loads those only when something is shown. */
export { googleAds } from './google-ads.js'
export { googleAnalytics } from './google-analytics.js'
export { tagManager } from './tag-manager.js'
