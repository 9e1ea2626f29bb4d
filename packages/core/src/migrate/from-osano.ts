import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import type { PeerChoice } from './peer-choice.js'

/** Reads the cookie. `dismiss` was scrolling or a press of “Got it”, and counts as no answer. https://github.com/osano/cookieconsent/blob/3.1.1/src/cookieconsent.js */
export const parseOsano = (text: string): PeerChoice | undefined =>
  text === 'allow' || text === 'deny'
    ? { answers: [{ name: 'cookies', granted: text === 'allow', kind: 'category' }] }
    : undefined

/**
 * Reads the choice that Osano's open-source cookieconsent 3 stored as `cookieconsent_status`. It asked one question, about
 * `cookies`: the site says in `names` what that was.
 * @example createConsent({ migrate: [fromOsano({ names: { cookies: ['analytics', 'marketing'] } })] })
 */
export const fromOsano = (options?: MigrationOptions): Migration =>
  createMigration({ keys: ['cookieconsent_status'], parse: parseOsano }, options)
