export type { MigrationOptions } from './migrate/create-migration.js'
export { fromC15t } from './migrate/from-c15t.js'
export { fromCookiebot } from './migrate/from-cookiebot.js'
export { fromKlaro } from './migrate/from-klaro.js'
export { fromOrejime } from './migrate/from-orejime.js'
export { fromOsano } from './migrate/from-osano.js'
export { fromTarteaucitron } from './migrate/from-tarteaucitron.js'
export {
  fromVanillaCookieConsent,
  type VanillaOptions,
} from './migrate/from-vanilla-cookie-consent.js'
