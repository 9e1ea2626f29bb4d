import type { ConsentType, ConsentTypeTable } from '../facts/consent-types.js'
import type { LibraryOptions } from '../facts/library-url.js'

/** What happens at the grant to entries that page code pushed before. */
export type Early = 'page-view' | 'replay' | 'drop'

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
 * What every Google adapter takes. Adapters share the data layer of their page: what one of them leaves out, another may say.
 * Two that say different things of it are an error, and nothing starts. Only `mode`, `host` and `config` may differ.
 */
export interface GoogleOptions extends LibraryOptions, DefaultOptions {
  /**
   * `basic` asks Google for nothing before the grant. `advanced` loads Google's library at once, with everything denied: it
   * sends pings without cookies before the choice and after a refusal.
   * @default 'basic'
   */
  mode?: 'basic' | 'advanced' | undefined
  /**
   * What happens at the grant to entries that page code pushed before: one page view for the page the visitor is on, all
   * entries in their order, or none. In advanced mode Google's library deals with them itself.
   * @default 'page-view'
   */
  early?: Early | undefined
  /** Takes ad click ids out of what is sent while `ad_storage` is denied. @default false */
  adsDataRedaction?: boolean | undefined
  /** Lets Google's library hand ad click ids on in the links of the page while `ad_storage` is denied. @default false */
  urlPassthrough?: boolean | undefined
  /** The data layer event that follows each update, for triggers in Tag Manager. @default 'sluice_consent' */
  eventName?: string | undefined
  /** Which names decide over each of Google's consent types, where it differs from `defaultConsentTypes`. */
  consentTypes?: Partial<ConsentTypeTable> | undefined
}
