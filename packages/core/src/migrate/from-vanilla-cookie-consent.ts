import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import { parseJson } from './parse-json.js'
import type { PeerAnswer, PeerChoice } from './peer-choice.js'

export interface VanillaOptions extends MigrationOptions {
  /** The tool's own revision, if the site used it. A choice for another revision counts as none. */
  revision?: number | undefined
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** ISO 8601 to epoch milliseconds; NaN for anything else. */
const timeOf = (value: unknown): number =>
  typeof value === 'string' ? Date.parse(value) : Number.NaN

/**
 * Reads the cookie. Version 3 names the accepted categories, and under each category the accepted services. Version 2 names only
 * the accepted categories, so a refused category looks like a new one, and neither counts as an answer.
 * https://github.com/orestbida/cookieconsent/blob/v3.1.0/src/utils/cookies.js
 */
export function parseVanilla(text: string, wanted?: number): PeerChoice | undefined {
  const { categories, services, revision, expirationTime, ...json } = parseJson(text) ?? {}
  const id = json.consentId ?? json.consent_uuid
  if (!Array.isArray(categories) || typeof id !== 'string') return
  if (wanted !== undefined && revision !== wanted) return

  const accepted = strings(categories)
  const listed = Object.entries(Object(services) as Record<string, unknown>)
  const chosen = listed.map(([category, names]) => ({ category, names: strings(names) }))
  const answers: PeerAnswer[] = accepted.map((name) => ({ name, granted: true, kind: 'category' }))
  const chosenSingly: string[] = []
  for (const { category, names } of chosen) {
    if (!accepted.includes(category)) {
      answers.push({ name: category, granted: false, kind: 'category' })
      continue
    }
    if (names[0]) chosenSingly.push(category)
    answers.push(...names.map((name) => ({ name, granted: true, kind: 'service' }) as const))
  }
  return {
    answers,
    chosenSingly,
    id,
    time: timeOf(json.lastConsentTimestamp ?? json.last_consent_update),
    expires: expirationTime === undefined ? undefined : Number(expirationTime),
  }
}

/**
 * Reads the choice that vanilla-cookieconsent (orestbida/cookieconsent, versions 2.9 and 3) stored as `cc_cookie`.
 * @example createConsent({ migrate: [fromVanillaCookieConsent({ names: { ads: 'marketing' } })] })
 */
export const fromVanillaCookieConsent = ({
  revision,
  ...options
}: VanillaOptions = {}): Migration =>
  createMigration({ keys: ['cc_cookie'], parse: (text) => parseVanilla(text, revision) }, options)
