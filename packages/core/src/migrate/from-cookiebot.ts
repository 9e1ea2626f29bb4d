import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import type { PeerChoice } from './peer-choice.js'

/** A JavaScript literal, not JSON. Only `explicit` was a press of a button: `implied` was scrolling, and -1 another region. */
const form =
  /^\{stamp:'[^',]*',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d+,utc:(\d{1,13})[,}]/

/** Reads the cookie: https://www.cookiebot.com/en/developer/#h-server-side-usage */
export function parseCookiebot(text: string): PeerChoice | undefined {
  const [, preferences, statistics, marketing, utc] = form.exec(text) ?? []
  if (!utc) return
  const answers = Object.entries({ preferences, statistics, marketing }).map(([name, answer]) => ({
    name,
    granted: answer === 'true',
    kind: 'category' as const,
  }))
  return { answers, time: Number(utc) }
}

/**
 * Reads the choice that Cookiebot stored as `CookieConsent`, where the visitor pressed a button.
 * @example createConsent({ migrate: [fromCookiebot()] }) // statistics are analytics here
 */
export const fromCookiebot = (options?: MigrationOptions): Migration =>
  createMigration({ keys: ['CookieConsent'], parse: parseCookiebot }, options)
