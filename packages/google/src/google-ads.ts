import type { Service } from '@sluice/core'
import { checkOption } from './check-option.js'
import { hostPatterns } from './library.js'
import type { Conversion, MeasurementOptions, Run } from './member.js'
import { advertisingItems } from './storage-items.js'

export interface GoogleAdsOptions<CategoryName extends string = string> extends MeasurementOptions {
  /** The conversion id: `AW-123456789`. Several at once: `ids`. */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /** @default 'marketing' */
  category?: CategoryName | undefined
  /** What this page is a conversion of, sent once: on the grant, or at once where it was given earlier. */
  conversions?: readonly Conversion[] | undefined
}

/** Google Ads, without its words and Google's hosts. */
export function googleAds<const CategoryName extends string = 'marketing'>(
  {
    id,
    ids = [id as string],
    category = 'marketing' as CategoryName,
    conversions,
    ...options
  }: GoogleAdsOptions<CategoryName>,
  run: Run,
): Service<'google-ads', NoInfer<CategoryName>> {
  for (const one of ids) {
    checkOption(one, {
      key: 'googleAds: id',
      form: /^(AW|GT)-[A-Z\d]+$/i,
      takes: 'a conversion id such as AW-123456789',
    })
  }
  const { host, config } = options
  return {
    name: 'google-ads',
    category,
    provider: 'Google',
    storage: advertisingItems,
    hosts: hostPatterns(host, config?.server_container_url),
    ...run({ name: 'google-ads', ids: [...new Set(ids)], options, conversions }),
  }
}
