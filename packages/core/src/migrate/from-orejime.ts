import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import { parsePurposes } from './parse-purposes.js'

/**
 * Reads the choice that Orejime stored as `eu-consent` (version 3) or `orejime` (version 2).
 * @example createConsent({ migrate: [fromOrejime({ names: { audience: 'analytics' } })] })
 */
export const fromOrejime = (options?: MigrationOptions): Migration =>
  // https://github.com/boscop-fr/orejime/blob/v3.2.0/src/core/CookieConsentsRepository.ts
  createMigration({ keys: ['eu-consent', 'orejime'], parse: parsePurposes }, options)
