import type { Embed, Stub } from '@sluice/vendors/internal'

/** What is known of a vendor before its own file is loaded. */
export interface KnownVendor {
  category: string
  /** What its id is like, where it has one. */
  form?: string
  /** A further option that has to be said. */
  needs?: string
  /** The globals that page code may call. */
  globals: Readonly<Record<string, Stub>>
  /** What stands in the address of its library, also where the page's own snippet loads that. */
  site?: string
  /** An option, and the origin that it gives to embeds. */
  embed?: readonly [option: string, embed: Embed]
  /** Names of what its library stores, a blank between each. */
  stored: string
}

/** By name; the build makes it of the manifests. */
declare const __VENDORS__: Readonly<Record<string, KnownVendor>>

export const knownVendors = (): typeof __VENDORS__ => __VENDORS__
