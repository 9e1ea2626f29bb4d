import { type ConsentTypeTable, consentTypes } from '../facts/consent-types.js'
import type { DefaultOptions } from '../options/google-options.js'
import type { Gtag } from './data-layer.js'

/**
 * Denies everything that a visitor can be asked about, and says in how many commands:
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function sayDefault(
  gtag: Gtag,
  table: ConsentTypeTable,
  { waitForUpdate, defaults = [] }: DefaultOptions,
): number {
  const denied = {
    ...consentTypes(table),
    ...(waitForUpdate && { wait_for_update: waitForUpdate }),
  }
  const all = [{}, ...defaults]
  for (const one of all) gtag('consent', 'default', { ...denied, ...one })
  return all.length
}
