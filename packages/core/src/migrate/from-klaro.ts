import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import { parsePurposes } from './parse-purposes.js'

/**
 * Reads the choice that Klaro stored as `klaro`. Klaro knows only services: the site says in `names` which of them answer
 * for a category here.
 * @example createConsent({ migrate: [fromKlaro({ names: { matomo: ['matomo', 'analytics'] } })] })
 */
export const fromKlaro = (options?: MigrationOptions): Migration =>
  createMigration({ keys: ['klaro'], parse: parsePurposes }, options)
