import type { Service } from '@sluice/core'
import type { GoogleOptions } from './google-tag.js'
import { checkId } from './id.js'
import { measurement } from './measurement.js'

export interface GoogleAnalyticsOptions<CategoryName extends string = string>
  extends GoogleOptions {
  /** The GA4 measurement id: `G-XXXXXXXXXX`. Several at once: `ids`. */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /** @default 'analytics' */
  category?: CategoryName | undefined
  /** Parameters of the `config` command, such as `{ send_page_view: false }`. */
  config?: object | undefined
}

/** Google Analytics 4, without its words. */
export function googleAnalytics<const CategoryName extends string = 'analytics'>({
  id,
  ids = [id as string],
  category = 'analytics' as CategoryName,
  ...options
}: GoogleAnalyticsOptions<CategoryName>): Service<'google-analytics', NoInfer<CategoryName>> {
  for (const one of ids) {
    checkId(one, {
      key: 'googleAnalytics: id',
      form: /^GT?-[A-Z\d]+$/i,
      takes: 'a measurement id such as G-XXXXXXXXXX',
    })
  }
  return {
    name: 'google-analytics',
    category,
    provider: 'Google',
    // https://support.google.com/analytics/answer/11397207; from `_gid` on, what old visitors still carry.
    storage: [
      { name: '_ga', duration: '2 years' },
      { name: '_ga_*', duration: '2 years' },
      { name: '_gid', duration: '24 hours' },
      { name: '_gat*', duration: '1 minute' },
      { name: '_gac_*', duration: '90 days' },
    ],
    hosts: ['*.googletagmanager.com', '*.google-analytics.com', '*.analytics.google.com'],
    ...measurement({ ...options, ids }),
  }
}
