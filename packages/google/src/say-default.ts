import { type ConsentType, type ConsentTypeTable, consentTypes } from './consent-types.js'
import type { Gtag } from './data-layer.js'

/** The default of some regions, as ISO 3166-2 codes: types that it does not name are denied there. */
export type RegionalDefault = { region: readonly string[] } & {
  readonly [Type in ConsentType]?: 'granted' | 'denied'
}

/** How the default is said. */
export interface DefaultOptions {
  /** Milliseconds that Google's library waits for the visitor's choice before it sends anything: a timeout, not a gate. @default 0 */
  waitForUpdate?: number | undefined
  /** Defaults of regions, found by Google's library; all others have everything denied. */
  defaults?: readonly RegionalDefault[] | undefined
}

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
