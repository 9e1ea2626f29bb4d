/** How the record is read from a cookie text, for a script that has no room for the rest: on its own entry. */
export { cookieValues } from './cookie-values.js'
export { newestText } from './newest-text.js'
export { decodeRecord, isFresh } from './record.js'
