/** How the record is read from a cookie text, for a script that has no room for the rest: on its own entry. */
export { agreedAnswers } from './agreed-record.js'
export { cookieValues } from './cookie-values.js'
export { decodeRecord, expiryOf } from './record.js'
