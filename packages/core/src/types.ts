/** The words of Sluice: one for each thing, the same in code, attributes and docs. */

/** Where a category or service stands. `unset` is neither granted nor denied: it still has to be asked. */
export type Status = 'granted' | 'denied' | 'unset'

/** One answer handed to `decide`: `true` means `'granted'`, `false` means `'denied'`. */
export type Choice = boolean | 'granted' | 'denied'

/** Where on this page the visitor decided; `api` is code of the site. */
export type Decider = 'banner' | 'preferences' | 'placeholder' | 'control' | 'api'

/** Where a change came from. `storage` is another tab, another page or the server. */
export type Source = Decider | 'storage'

/** What was done. `save` is a choice of single names. */
export type Action = 'accept-all' | 'reject-all' | 'save' | 'withdraw'

/** `opt-in` grants nothing before the visitor does; `opt-out` (US states) grants until the visitor or a signal denies. */
export type Model = 'opt-in' | 'opt-out'

/** Undoes what the call that returned it attached. Calling it twice is harmless. */
export type Undo = () => void

/** What a site says to its visitors: one text, or one for each language, by its BCP 47 tag: `{ en: 'Maps', de: 'Karten' }`. */
export type Words = string | Readonly<Record<string, string>>

/** A purpose, shown to the visitor as one switch. A service is one thing that serves it. */
export interface Category {
  /** For what the site cannot work without: always granted, never asked about. @default false */
  required?: boolean | undefined
  /** Shown instead of the name. The default categories have titles in every language. */
  title?: Words | undefined
  /** One or two plain sentences: what happens to the visitor's data. */
  purpose?: Words | undefined
  /**
   * Whether it sells or shares personal data as US state laws mean it: under `opt-out`, Global Privacy Control denies it.
   * @default false
   */
  sale?: boolean | undefined
}

/** Something a service keeps in the visitor's browser. It is shown in the notice and erased on denial. */
export interface StorageItem {
  /** The exact name, or a prefix with a trailing `*`: `_ga`, `_ga_*`. */
  name: string
  /** Of a service worker, `name` is the path of its script: `/push/worker.js`. @default 'cookie' */
  kind?:
    | 'cookie'
    | 'localStorage'
    | 'sessionStorage'
    | 'indexedDB'
    | 'cacheStorage'
    | 'serviceWorker'
    | undefined
  /** In words, as the notice shows it: `2 years`, `session`. */
  duration: string
  purpose?: Words | undefined
  /** Whether a server sets it as HttpOnly. A page cannot erase such a cookie, and says so on denial. @default false */
  httpOnly?: boolean | undefined
}

/** One thing that needs consent: Google Analytics, a chat widget. It belongs to one category or more. */
export interface Service<Name extends string = string, CategoryName extends string = string> {
  /** Used in `data-consent`, in the record and in code: letters, digits, `-` and `_`. */
  name: Name
  /** Shown instead of the name. */
  title?: Words | undefined
  /** Granting any one of these grants the service, unless the visitor says otherwise of the service itself. */
  category: CategoryName | readonly CategoryName[]
  /** Who receives the data. */
  provider: string
  purpose?: Words | undefined
  privacyPolicy?: Words | undefined
  /** Where the data goes: a country or region. */
  location?: Words | undefined
  /** What protects a transfer abroad: `Standard contractual clauses`. */
  safeguard?: Words | undefined
  storage?: readonly StorageItem[] | undefined
  /** Host patterns that it contacts: `*.hotjar.com`, `example.com/pixel*`. */
  hosts?: readonly string[] | undefined
  /**
   * Gives the address that held markup gets at its release, of any service: `https://www.youtube-nocookie.com/…` for one of
   * YouTube's. What it does not know it gives back as it is.
   */
  readdress?: ((address: string) => string) | undefined
  /** Called once per page, before any grant and with any status. Unlike in `onGrant`, nothing may be sent or stored here. */
  onStart?(context: ServiceContext): void
  /** Starts the service. Called once when granted, and again when granted again after a denial. */
  onGrant?(context: ServiceContext): void
  /**
   * Silences the service. Called on denial, also on the first one, when nothing ran yet.
   * Return `'reload'` if only a reload silences what `onGrant` started. Without `onDeny`, a reload is assumed.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing is the usual one
  onDeny?(context: ServiceContext): void | 'reload'
}

/** What a service's callbacks are given. */
export interface ServiceContext {
  consent: Consent
  document: Document
  /** Inserts an async script with the page's nonce, through the Trusted Types policy where one is enforced. */
  loadScript(url: string): HTMLScriptElement
  /** Removes storage items under every domain and path, as a denial does with the items that a service declares. */
  erase(items: readonly StorageItem[]): void
}

/** What a site asks about. */
export interface PolicyOptions<
  Categories extends Record<string, Category> = Record<string, Category>,
  Services extends readonly Service[] = readonly Service[],
> {
  /** Raise it by one to ask every visitor about everything again. @default 1 */
  revision?: number | undefined
  /** By name. @default { necessary: { required: true }, analytics: {}, marketing: {} } */
  categories?: Categories | undefined
  services?: Services | undefined
  /**
   * After this many days the visitor is asked again. One number keeps a refusal as long as a grant, as CNIL 2020-092 (39)
   * and the Garante demand; an object has days for each.
   * @default 182
   */
  expiresAfterDays?: number | { granted: number; denied: number } | undefined
  /** @default 'opt-in' */
  model?: Model | undefined
  /**
   * Models by region, as ISO 3166-2 codes: `{ US: 'opt-out' }`. `US-CA` wins over `US`; other regions have `model`, and an
   * unknown region has `opt-in`.
   */
  regions?: Readonly<Record<string, Model>> | undefined
}

/** A policy that has been checked and filled with defaults. */
export interface Policy {
  readonly revision: number
  /** The longer one, if grants and refusals differ. */
  readonly expiresAfterDays: number
  /** Days that each answer stands. */
  readonly expiry: Readonly<Record<'granted' | 'denied', number>>
  readonly model: Model
  readonly regions?: Readonly<Record<string, Model>> | undefined
  readonly categories: readonly (Category & { readonly name: string })[]
  readonly services: readonly Service[]
}

/** What is stored about the visitor's decision: the answers, never who the visitor is. */
export interface ConsentRecord {
  /** A random UUID, which only links the receipts of one browser. */
  readonly id: string
  /** The policy's revision when the visitor decided. */
  readonly revision: number
  /** Epoch seconds. */
  readonly time: number
  readonly granted: readonly string[]
  readonly denied: readonly string[]
}

/** What change callbacks and the `sluice:change` event are given: what changed, not the whole state. */
export interface Change<Name extends string = string> {
  /** `undefined` after `forget()`. */
  readonly record: ConsentRecord | undefined
  /** Names that are granted now and were not before. */
  readonly granted: readonly Name[]
  /** Names that are denied now and were not before, and names whose grant ended. */
  readonly denied: readonly Name[]
  readonly source: Source
  /** What was done here; undefined if the change came from another tab, page or server. */
  readonly action?: Action | undefined
  /** What the visitor was shown, if anything. */
  readonly notice?: Notice | undefined
}

/** The words in which a visitor was asked. A receipt carries their digest. */
export interface Notice {
  /** BCP 47. */
  readonly language: string
  /** The texts that were shown, under any keys. Values other than texts are left out of the digest. */
  readonly texts: object
}

/** Where the decision was made and what was shown, for the change callbacks and the receipt. */
export interface DecideOptions {
  /** @default 'api' */
  source?: Decider | undefined
  /** For a `decide` that grants or denies everything that was asked. @default 'save' */
  action?: 'accept-all' | 'reject-all' | undefined
  notice?: Notice | undefined
}

/** The consent state of one page, and the only way to change it. */
export interface Consent<Name extends string = string> {
  readonly policy: Policy
  /** False unless the name is known and granted; a required category is always granted. */
  granted(name: Name): boolean
  /** `'unset'` unless the name is known and decided. */
  status(name: Name): Status
  /** The names that still have to be asked about, or under `opt-out` told about. */
  readonly unset: readonly Name[]
  /** The model in this visitor's region. */
  readonly model: Model
  /** Where the visitor is, according to the site; undefined if it does not say, or does not know yet. */
  readonly region: string | undefined
  /** Global Privacy Control, if it denied something here that the visitor has not decided. */
  readonly signal: 'gpc' | undefined
  /** The record, or undefined if there is no valid one. A new object for each decision. */
  readonly record: ConsentRecord | undefined
  /**
   * Records the visitor's answers. A service follows its category, unless it is named itself or was denied by itself before.
   * Other names keep their status. Throws a TypeError for an unknown name, or for a required one that is denied.
   * @example consent.decide({ analytics: true, marketing: false }, { source: 'preferences' })
   */
  decide(choices: Partial<Record<Name, Choice>>, options?: DecideOptions): ConsentRecord
  acceptAll(options?: DecideOptions): ConsentRecord
  rejectAll(options?: DecideOptions): ConsentRecord
  /** Denies everything that is not required. Unlike `forget` it keeps a record, so that the visitor is not asked again. */
  withdraw(options?: DecideOptions): ConsentRecord
  /**
   * Ends every grant and removes the record. Unlike after `withdraw`, the visitor is asked again.
   */
  forget(): void
  /** The record as JSON in the terms of ISO/IEC TS 27560, for the visitor to keep. Unlike `record` it explains itself. */
  export(): string
  /** Calls back after each decision with what changed. Unlike here, `subscribe` tells only that something changed. */
  on(event: 'change', callback: (change: Change<Name>) => void): Undo
  /** The store contract of React's `useSyncExternalStore`; the snapshot is `consent.record`. */
  subscribe(callback: () => void): Undo
  /** Resolves once the name is granted, at once if it already is. Rejects only when `signal` aborts. */
  when(name: Name, options?: { signal?: AbortSignal | undefined }): Promise<void>
  /** Detaches every listener; the record stays. */
  destroy(): void
}

/** Where a record is kept. `write` throws if the browser refuses to keep it. */
export interface RecordStorage {
  /** Tabs of one origin tell each other of decisions if their storages have the same name. */
  readonly name?: string | undefined
  /** The cookie or the storage key that holds it, which is never erased for a service. @default the name */
  readonly key?: string | undefined
  /** Returns what was written. A storage with several records returns all, one a line: granted is what all of them grant. */
  read(): string | undefined
  /** Keeps the text. After `days` the browser may drop it. */
  write(value: string, days: number): void
  erase(): void
}
