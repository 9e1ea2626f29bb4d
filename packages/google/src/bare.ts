/** The adapters without their words, Google's hosts and what they do: for a page that loads those only when it needs them. */

export { type DataLayer, defineGtag } from './data-layer.js'
export { type AdapterOptions, declareService, type Kind } from './declare-service.js'
export { denyAll } from './deny-all.js'
export { googleHosts } from './google-hosts.js'
export type { GoogleOptions } from './google-options.js'
export { hasGoogle, queuedOn } from './has-library.js'
export { keepLayer } from './keep-layer.js'
export { libraryUrl } from './library.js'
export type { Member, Run } from './member.js'
