/** The adapters without their words and without what they do: for a page that loads those only when it needs them. */

export { googleAds } from './google-ads.js'
export { googleAnalytics } from './google-analytics.js'
export { advertisingHosts, analyticsHosts } from './google-hosts.js'
export type { GoogleOptions } from './google-options.js'
export { hasGoogle } from './has-library.js'
export type { Member, Run } from './member.js'
export { tagManager } from './tag-manager.js'
