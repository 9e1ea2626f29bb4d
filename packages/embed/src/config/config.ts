import type { BannerOptions, TextOverrides } from '@sluice/banner'
import type { Category, CookieOptions, Model, Reload, Service } from '@sluice/core'
import type { VanillaOptions } from '@sluice/core/migrate'
import type { ConfigParameters, Conversion, GoogleOptions } from '@sluice/google'

/** Everything that can be said to the one tag, as JSON; `data-*` attributes win over it. */
export interface Config {
  revision?: number
  categories?: Record<string, Category>
  services?: Service[]
  expiresAfterDays?: number | { granted: number; denied: number }
  model?: Model
  region?: string
  regions?: Record<string, Model>
  cookie?: CookieOptions
  reload?: Reload
  /** Other tools whose stored choice counts where there is no record. */
  migrate?: readonly MigrateConfig[]
  /** Where the proof of each decision is sent. */
  receipts?: { url: string }
  /** Milliseconds. */
  timeout?: number
  /** Who asks: the site's owner. */
  controller?: string
  privacyPolicy?: string
  language?: string
  texts?: TextOverrides
  trustedTypesPolicy?: string
  banner?: Pick<BannerOptions, 'layout' | 'theme' | 'modal' | 'reopen' | 'ask' | 'askInFrames'>
  google?: GoogleConfig
  /** Other vendors by name, each with its id, or with what there is to say of it. */
  vendors?: Record<string, unknown>
}

/** A tool by its name, or with what there is to say of it. */
export type MigrateConfig = string | ({ from: string } & Omit<VanillaOptions, 'now'>)

/** Options of Google's adapters by their own names, and the ids and categories that the tag makes them for. */
export interface GoogleConfig extends GoogleOptions {
  /** A measurement id; several as a list, or separated by spaces or commas. */
  analytics?: string | readonly string[]
  /** A conversion id; several as Analytics takes them. */
  ads?: string | readonly string[]
  /** A container id, with its environment where it has one; several as Analytics takes them. */
  tagManager?: string | readonly string[]
  analyticsCategory?: string
  adsCategory?: string
  tagManagerCategory?: string
  /** Parameters of Analytics' `config` command. */
  config?: ConfigParameters
  /** Parameters of the `config` command of Ads. */
  adsConfig?: ConfigParameters
  /** What this page is a conversion of. */
  conversions?: readonly Conversion[]
}
