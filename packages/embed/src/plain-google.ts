import type { Service, StorageItem } from '@sluice/core'
import {
  advertisingItems,
  analyticsItems,
  hostPatterns,
  type Member,
  type Run,
} from '@sluice/google/bare'
import type { GoogleConfig } from './config.js'

interface Kind extends Member {
  form: RegExp
  category: string
  storage: readonly StorageItem[]
}

/**
 * The services that the tag's Google ids stand for. Unlike `googleServices` it has no words for what is wrong: it throws, and
 * the part of the config, which makes them by that one, says it.
 */
export function plainGoogle(
  {
    analytics,
    ads,
    tagManager,
    analyticsCategory = 'analytics',
    adsCategory = 'marketing',
    tagManagerCategory = 'analytics',
    config,
    adsConfig,
    conversions,
    ...options
  }: GoogleConfig = {},
  run: Run,
): Service[] {
  const listed = (said: unknown): string[] => (said === undefined ? [] : [said as string])
  const kinds: Kind[] = [
    {
      name: 'google-analytics',
      ids: listed(analytics).flatMap((ids) => `${ids}`.split(/[\s,]+/)),
      form: /^GT?-[A-Z\d]+$/i,
      category: analyticsCategory,
      storage: analyticsItems,
      options: { ...options, config },
    },
    {
      name: 'google-ads',
      ids: listed(ads),
      form: /^(AW|GT)-[A-Z\d]+$/i,
      category: adsCategory,
      storage: advertisingItems,
      options: { ...options, config: adsConfig },
      conversions,
    },
    {
      name: 'google-tag-manager',
      ids: listed(tagManager),
      form: /^GTM-[A-Z\d]+$/i,
      category: tagManagerCategory,
      storage: [...analyticsItems, ...(tagManagerCategory === 'analytics' ? [] : advertisingItems)],
      options,
    },
  ]
  return kinds
    .filter(({ ids }) => ids[0] !== undefined)
    .map(({ name, ids, form, category, storage, options, conversions }) => {
      if (!ids.every((id) => form.test(id))) throw new TypeError(name)
      const { host, config } = options
      return {
        name,
        category,
        provider: 'Google',
        storage,
        hosts: hostPatterns(
          host,
          config?.server_container_url,
          name === 'google-analytics' && config?.transport_url,
        ),
        ...run({ name, ids: [...new Set(ids)], options, conversions }),
      }
    })
}
