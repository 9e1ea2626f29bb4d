/** The types of a manifest. `manifest.schema.json` says the same for JSON that no compiler sees. */

import type { ServicePurpose as AnyPurpose, ItemPurpose } from '@sluice/core'

export type { ItemPurpose }

/** What a vendor's service is for. The other phrases are Google's. */
export type ServicePurpose = Exclude<AnyPurpose, 'loads-tags' | 'passes-on-choice'>

export interface ManifestItem {
  /** Exact, or a prefix with a trailing `*`. */
  name: string
  kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | undefined
  duration: string
  purpose: ItemPurpose
  /** The vendor's own host, where it is set there: shown in the notice, and beyond the reach of any page. */
  host?: string | undefined
  /** Why it is not erased: it is a refusal, which the vendor itself remembers. */
  refusal?: boolean | undefined
}

/**
 * How a global is built that page code may call: `list` is an array that is pushed to; `methods` an array with functions that
 * push their name and what they were called with; `queue` a function that keeps what it was called with under that key.
 */
export interface Stub {
  list?: true | undefined
  /** `people.set` is a method of the list behind `people`. While the vendor is denied they do nothing. */
  methods?: readonly string[] | undefined
  /** Methods that send and store nothing, and give something: they work also while the vendor is denied. */
  reads?: readonly string[] | undefined
  /** Methods by which the vendor's snippet starts its library. They do nothing, because Sluice starts it. */
  starts?: readonly string[] | undefined
  /** Each method gives the global itself. */
  chain?: true | undefined
  queue?: string | undefined
  /** The key under which the library puts the function that answers from then on. */
  answer?: string | undefined
  /** Further keys. */
  keys?: Readonly<Record<string, unknown>> | undefined
  /** Further names of the same function. */
  also?: readonly string[] | undefined
}

/** A call, as a list: `["fbq", "init", "{id}"]`; or globals to set. What stands in braces is filled in. */
export type Step = readonly unknown[] | Readonly<Record<string, unknown>>

/** A further option: one of some words, each with what it stands for in an address; or a text of a form. */
export interface ManifestOption {
  values?: Readonly<Record<string, string>> | undefined
  form?: string | undefined
  takes?: string | undefined
  /** What counts where the site says nothing; without it the option must be said. */
  otherwise?: string | undefined
}

/** From which addresses of embeds to which: those of a host and its subdomains, below a path, to another origin. */
export interface Embed {
  from: string
  path: string
  /** Filled in as everything is; nothing changes where that is empty. */
  to: string
}

/** Everything that Sluice knows of a vendor's tag. */
export interface Manifest {
  name: string
  title: string
  /** Left out where the vendor's tag has none. */
  id?: { form: string; takes: string } | undefined
  options?: Readonly<Record<string, ManifestOption>> | undefined
  category: 'analytics' | 'marketing' | 'necessary'
  purpose: ServicePurpose
  provider: string
  location?: string | undefined
  safeguard?: string | undefined
  privacyPolicy?: string | undefined
  /** Whose cookies its library keeps: of the site, of the vendor's own hosts, or both. */
  party: 'first' | 'third' | 'both' | 'none'
  /** The globals that page code may call. */
  stub?: Readonly<Record<string, Stub>> | undefined
  /** Once on a page, before everything else. */
  before?: readonly Step[] | undefined
  /** Before `before`, where a US state's opt-out of sale is to be honoured. */
  limited?: readonly Step[] | undefined
  /** At each grant, and when what it says of other categories changes. */
  grant?: readonly Step[] | undefined
  /** Once on a page, after the first `grant`: what a library that was told to wait must not have in its queue before that. */
  init?: readonly Step[] | undefined
  /** The page view of the vendor's own snippet, once on a page. Left out where the library sends it by itself. */
  view?: readonly Step[] | undefined
  /** What the vendor's snippet does once its library has come; `["new", global, constructor, options]` makes something of it. */
  loaded?: readonly Step[] | undefined
  /** At a denial. Nothing that sends a request. */
  deny?: readonly Step[] | undefined
  /** What ends a library that runs. */
  afterDeny: 'reload' | 'nothing'
  /** The address of the library; left out where the page loads it, or an embed is all there is. */
  load?: string | undefined
  /** Where its own snippets load it from, besides. */
  snippets?: readonly string[] | undefined
  /** Another origin for what a page embeds of it. */
  embed?: Embed | undefined
  /** Attributes of the script that loads it. */
  attributes?: Readonly<Record<string, string>> | undefined
  /** Commands of page code that set something and send nothing: they count, also from before the grant. */
  keep?: readonly string[] | undefined
  storage: readonly ManifestItem[]
  hosts: readonly string[]
  /** Where each fact was read. */
  sources: readonly string[]
  /** When, as `2026-11-28`. */
  checkedOn: string
}
