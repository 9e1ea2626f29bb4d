import type { Reason } from '../page/load-anew.js'
import type { LoadScript } from '../page/script-loader.js'
import type { CheckedPolicy } from '../policy/policy-of.js'
import type { FindRegion } from '../policy/region.js'
import type { CookieOptions } from '../record/cookie-text.js'
import type { RecordForm } from '../record/record-form.js'
import type { Category, PolicyOptions, RecordStorage, Service, StorageItem } from '../types.js'
import type { Migration } from './migration.js'

/** Whether a page reloads when consent shrank. `auto` reloads only where nothing else silences what ran. */
export type Reload = 'auto' | 'never' | 'always'

export interface ConsentOptions<
  Categories extends Record<string, Category> = Record<string, Category>,
  Services extends readonly Service[] = readonly Service[],
> extends PolicyOptions<Categories, Services> {
  cookie?: CookieOptions | undefined
  /** Where the record is kept, instead of a cookie. */
  storage?: RecordStorage | undefined
  /** @default 'auto' */
  reload?: Reload | undefined
  /**
   * The visitor's region as an ISO 3166-2 code, for `regions`, or a function that finds it. Until the function answers, for
   * at most 3,000 milliseconds, nothing is asked and only recorded answers hold.
   */
  region?: string | FindRegion | undefined
  /** Where there is no record yet, read the choice that another tool stored. The first that finds one wins. */
  migrate?: readonly Migration[] | undefined
  /** How services load their scripts: for a nonce, or a Trusted Types policy of another name. */
  loadScript?: LoadScript | undefined
  document?: Document | undefined
  /** Epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
}

/** What only a withdrawal needs. The one tag loads it then; npm users have it at once. */
export interface WithdrawalMeans {
  loadAnew(document: Document, reason: Reason): void
  eraseElsewhere(items: readonly StorageItem[], document: Document): void
}

/** The options of `createConsent` when they have been checked, and what the one tag has in its own form, or in a part. */
export interface PageOptions
  extends Omit<ConsentOptions, keyof PolicyOptions | 'region'>,
    WithdrawalMeans {
  policy: CheckedPolicy
  form: RecordForm
  storage: RecordStorage
  loadScript: LoadScript
  document: Document
  /** What was read from the storage just now; without it the consent reads that itself. */
  stored?: { text: string | undefined } | undefined
  /** Null while the site looks for it. */
  region?: string | null | undefined
}

/** The names of a policy: its categories and its services. */
export type NameOf<Categories, Services extends readonly Service[]> =
  | (keyof Categories & string)
  | Services[number]['name']
