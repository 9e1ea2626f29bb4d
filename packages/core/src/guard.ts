export { createGuard, type GuardedConsent, type GuardOptions } from './guard/create-guard.js'
