export { type ConsentOptions, createConsent, type NameOf, type Reload } from './consent.js'
export { cookieStorage } from './cookie-storage.js'
export type { CookieOptions } from './cookie-text.js'
export { createGate } from './gate/create-gate.js'
export type { Gate, GateOptions } from './gate.js'
export { memoryStorage } from './memory-storage.js'
export type { Migration } from './migration.js'
export { definePolicy } from './policy.js'
export { categoriesOf, defaultCategories } from './policy-of.js'
export type { FindRegion } from './region.js'
export { createScriptLoader, type LoadScript, type ScriptLoaderOptions } from './script-loader.js'
export { type TrustedPolicy, trustedPolicy } from './trusted-policy.js'
export type {
  Action,
  Category,
  Change,
  Choice,
  Consent,
  ConsentRecord,
  DecideOptions,
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
} from './types.js'
