import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import { parsePurposes } from './parse-purposes.js'

/**
 * Reads the choice that Klaro stored as `klaro`. It knows services alone: what a category here should take from them is
 * for the site to say in `names`.
 * @example createConsent({ migrate: [fromKlaro({ names: { matomo: ['matomo', 'analytics'] } })] })
 */
export const fromKlaro = (options?: MigrationOptions): Migration =>
  createMigration({ keys: ['klaro'], parse: parsePurposes }, options)
