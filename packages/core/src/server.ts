export { definePolicy } from './policy/define-policy.js'
export { type ReadOptions, readRecord, type ServerConsent } from './server/read-record.js'
export { type SetCookieOptions, setCookieHeader } from './server/set-cookie-header.js'
