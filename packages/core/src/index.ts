export type { ConsentOptions, NameOf, Reload } from './consent/consent-options.js'
export { createConsent } from './consent/create-consent.js'
export type { Migration } from './consent/migration.js'
export { createGate } from './gate/create-gate.js'
export type { Gate, GateOptions } from './gate/gate-options.js'
export {
  createScriptLoader,
  type LoadScript,
  type ScriptLoaderOptions,
} from './page/script-loader.js'
export { type TrustedPolicy, trustedPolicy } from './page/trusted-policy.js'
export { definePolicy } from './policy/define-policy.js'
export { categoriesOf, defaultCategories } from './policy/policy-of.js'
export type { ItemPurpose, ServicePurpose } from './policy/purposes.js'
export type { FindRegion } from './policy/region.js'
export { cookieStorage } from './record/cookie-storage.js'
export type { CookieOptions } from './record/cookie-text.js'
export { memoryStorage } from './record/memory-storage.js'
export type {
  Action,
  Category,
  Change,
  Choice,
  Consent,
  ConsentRecord,
  DecideOptions,
  Decider,
  Model,
  Notice,
  Policy,
  PolicyOptions,
  RecordStorage,
  Service,
  ServiceContext,
  Source,
  Status,
  StorageItem,
  Undo,
  Words,
} from './types.js'
