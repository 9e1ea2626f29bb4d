/** The adapters without their words, Google's hosts and what they do: for a page that loads those only when it needs them. */

export { answerEarly } from './answer-early.js'
export { type DataLayer, defineGtag } from './data-layer.js'
export { denyAll } from './deny-all.js'
export { googleAds } from './google-ads.js'
export { googleAnalytics } from './google-analytics.js'
export { googleHosts } from './google-hosts.js'
export type { GoogleOptions } from './google-options.js'
export { hasGoogle, queuedOn } from './has-library.js'
export { keepLayer } from './keep-layer.js'
export type { Member, Run } from './member.js'
export { tagManager } from './tag-manager.js'
