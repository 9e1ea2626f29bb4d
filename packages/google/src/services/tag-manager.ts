import type { StorageItem } from '@sluice/core'
import type { GoogleOptions } from '../options/google-options.js'

export interface TagManagerOptions<CategoryName extends string = string> extends GoogleOptions {
  /**
   * The container id: `GTM-XXXXXXX`, or with an environment, as Google's own snippet says it,
   * `GTM-XXXXXXX&gtm_auth=…&gtm_preview=env-3`. Several at once: `ids`.
   */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /**
   * In `analytics` a container is taken to hold Analytics alone, in any other also Ads. One with tags of other vendors
   * belongs to `marketing`: consent mode gates Google's tags alone.
   * @default 'analytics'
   */
  category?: CategoryName | undefined
  /** What the container's tags keep. @default what Analytics keeps, outside `analytics` also what Ads keeps */
  storage?: readonly StorageItem[] | undefined
}
