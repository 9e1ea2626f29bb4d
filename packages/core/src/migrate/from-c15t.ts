import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import { parseJson } from './parse-json.js'
import type { PeerChoice } from './peer-choice.js'

/** The categories that c15t has, without the necessary one. */
const categories = ['experience', 'functionality', 'marketing', 'measurement']

const choiceOf = (granted: (name: string) => boolean, time: unknown): PeerChoice | undefined =>
  typeof time === 'number'
    ? {
        answers: categories.map((name) => ({ name, granted: granted(name), kind: 'category' })),
        time,
      }
    : undefined

/**
 * Reads the cookie `c.necessary:1,c.marketing:1,i.t:1718000000000`, which leaves out what was refused, and the same as JSON from
 * local storage. https://github.com/c15t/c15t/tree/main/packages/core/src/libs/cookie
 */
export function parseC15t(text: string): PeerChoice | undefined {
  const json = parseJson(text)
  if (json) {
    const consents = Object(json.consents) as Record<string, unknown>
    return choiceOf((name) => consents[name] === true, Object(json.consentInfo).time)
  }
  const pairs = text.split(',')
  const [, time] = pairs.map((pair) => /^i\.t:(\d{1,13})$/.exec(pair)).find(Boolean) ?? []
  const said = (name: string): string =>
    pairs.filter((pair) => pair.startsWith(`c.${name}:`)).join()
  return choiceOf((name) => said(name) === `c.${name}:1`, time && Number(time))
}

/**
 * Reads the choice that c15t 2 stored as `c15t`.
 * @example createConsent({ migrate: [fromC15t({ names: { experience: 'marketing' } })] }) // measurement is analytics here
 */
export const fromC15t = (options?: MigrationOptions): Migration =>
  createMigration({ keys: ['c15t'], parse: parseC15t }, options)
