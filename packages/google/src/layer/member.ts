import type { GoogleOptions } from '../options/google-options.js'

/** Parameters of the `config` command: https://developers.google.com/tag-platform/gtagjs/reference#config */
export interface ConfigParameters {
  /** Whether `config` itself is a page view. @default true */
  send_page_view?: boolean
  /** A tagging server that hits are sent to. */
  server_container_url?: string
  [parameter: string]: unknown
}

/** A conversion of the page that it stands on: https://developers.google.com/tag-platform/gtagjs/reference/events */
export interface Conversion {
  /** What stands behind the slash in `AW-123456789/AbC-D_efG`; with several ids the whole of it. */
  label: string
  value?: number
  currency?: string
  /** Lets Google count a page that is loaded again once. */
  transaction_id?: string
  [parameter: string]: unknown
}

export interface MeasurementOptions extends GoogleOptions {
  config?: ConfigParameters | undefined
}

/** What a page's tag knows of a service that it runs. */
export interface Member {
  name: string
  ids: readonly string[]
  /** What a container's address says beside its id, by id: its environment. */
  environments?: Readonly<Record<string, string>> | undefined
  options: MeasurementOptions
  conversions?: readonly Conversion[] | undefined
}
