import type { Service } from '@sluice/core'
import { checkOption } from './check-option.js'
import { hostPatterns } from './library.js'
import type { MeasurementOptions, Run } from './member.js'
import { analyticsItemsOf } from './storage-items.js'

export interface GoogleAnalyticsOptions<CategoryName extends string = string>
  extends MeasurementOptions {
  /** The GA4 measurement id: `G-XXXXXXXXXX`. Several at once: `ids`. */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /** @default 'analytics' */
  category?: CategoryName | undefined
}

/** Google Analytics 4, without its words and Google's hosts. */
export function googleAnalytics<const CategoryName extends string = 'analytics'>(
  {
    id,
    ids = [id as string],
    category = 'analytics' as CategoryName,
    ...options
  }: GoogleAnalyticsOptions<CategoryName>,
  run: Run,
): Service<'google-analytics', NoInfer<CategoryName>> {
  for (const one of ids) {
    checkOption(one, {
      key: 'googleAnalytics: id',
      form: /^GT?-[A-Z\d]+$/i,
      takes: 'a measurement id such as G-XXXXXXXXXX',
    })
  }
  const { host, config } = options
  const servers = [host, config?.server_container_url, config?.transport_url]
  return {
    name: 'google-analytics',
    category,
    provider: 'Google',
    storage: analyticsItemsOf(...servers),
    hosts: hostPatterns(...servers),
    ...run({ name: 'google-analytics', ids: [...new Set(ids)], options }),
  }
}
