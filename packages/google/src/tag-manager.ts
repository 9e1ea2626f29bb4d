import type { Service, StorageItem } from '@sluice/core'
import { checkOption } from './check-option.js'
import type { GoogleOptions } from './google-options.js'
import { hostPatterns } from './library.js'
import type { Run } from './member.js'
import { advertisingItems, analyticsItemsOf } from './storage-items.js'

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

/** A Tag Manager container, without its words and Google's hosts. */
export function tagManager<const CategoryName extends string = 'analytics'>(
  {
    id,
    ids = [id as string],
    category = 'analytics' as CategoryName,
    storage,
    ...options
  }: TagManagerOptions<CategoryName>,
  run: Run,
): Service<'google-tag-manager', NoInfer<CategoryName>> {
  const environments: Record<string, string> = {}
  for (const one of ids) {
    checkOption(one, {
      key: 'tagManager: id',
      form: /^GTM-[A-Z\d]+(&gtm_\w+=[\w-]+)*$/i,
      takes: 'a container id such as GTM-XXXXXXX',
    })
    const [bare, ...environment] = one.split(/(?=&)/)
    environments[bare as string] = environment.join('')
  }
  const hasAds = category !== 'analytics'
  return {
    name: 'google-tag-manager',
    category,
    provider: 'Google',
    storage: storage ?? [...analyticsItemsOf(options.host), ...(hasAds ? advertisingItems : [])],
    hosts: hostPatterns(options.host),
    ...run({ name: 'google-tag-manager', ids: Object.keys(environments), environments, options }),
  }
}
