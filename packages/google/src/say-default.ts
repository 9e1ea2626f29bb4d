import { type ConsentType, type ConsentTypeTable, consentTypes } from './consent-types.js'
import type { Gtag } from './data-layer.js'

/** The default of some regions, as ISO 3166-2 codes: types that it does not name are denied there. */
export type RegionalDefault = { region: readonly string[] } & {
  readonly [Type in ConsentType]?: 'granted' | 'denied'
}

/** What Google is told before anything else. */
export interface DefaultOptions {
  /** Milliseconds that Google's library waits for the visitor's choice before it sends anything: a timeout, not a gate. @default 0 */
  waitForUpdate?: number | undefined
  /** Defaults of regions, found by Google's library; all others have everything denied. */
  defaults?: readonly RegionalDefault[] | undefined
  /** Takes ad click ids out of what is sent while `ad_storage` is denied. @default false */
  adsDataRedaction?: boolean | undefined
  /** Lets Google's library hand ad click ids on in the links of the page while `ad_storage` is denied. @default false */
  urlPassthrough?: boolean | undefined
}

/** Denies everything that a visitor can be asked about: https://developers.google.com/tag-platform/security/guides/consent */
export function sayDefault(
  gtag: Gtag,
  table: ConsentTypeTable,
  { waitForUpdate, defaults = [], adsDataRedaction, urlPassthrough }: DefaultOptions,
): void {
  const denied = {
    ...consentTypes(table),
    ...(waitForUpdate && { wait_for_update: waitForUpdate }),
  }
  gtag('consent', 'default', denied)
  for (const one of defaults) gtag('consent', 'default', { ...denied, ...one })
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true)
  if (urlPassthrough) gtag('set', 'url_passthrough', true)
}
