import type { Service, StorageItem } from '@sluice/core'
import { type GoogleOptions, googleHost } from './google-tag.js'
import { checkId } from './id.js'
import { startMeasurement, stopMeasurement } from './measurement.js'

export interface GoogleAnalyticsOptions<CategoryName extends string = string>
  extends GoogleOptions {
  /** The GA4 measurement id: `G-XXXXXXXXXX`. Several at once: `ids`. */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /** @default 'analytics' */
  category?: CategoryName | undefined
  /** Parameters of the `config` command, such as `{ send_page_view: false }`. */
  config?: Record<string, unknown> | undefined
}

/** https://support.google.com/analytics/answer/11397207 and, for `_gid` to `_gac_`, what old visitors still carry. */
const storage: readonly StorageItem[] = [
  { name: '_ga', duration: '2 years', purpose: 'Tells visitors apart' },
  { name: '_ga_*', duration: '2 years', purpose: 'Keeps the state of the visit' },
  { name: '_gid', duration: '24 hours', purpose: 'Tells visitors apart' },
  { name: '_gat*', duration: '1 minute', purpose: 'Limits the number of requests' },
  { name: '_gac_*', duration: '90 days', purpose: 'Links a visit to an ad click' },
]

/**
 * Google Analytics 4 as a service: nothing is requested from Google before the grant.
 * Unlike `tagManager` it loads no container. Throws a TypeError for an id that is none.
 * @example createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] })
 */
export function googleAnalytics<const CategoryName extends string = 'analytics'>({
  id,
  ids = [id as string],
  category = 'analytics' as CategoryName,
  ...options
}: GoogleAnalyticsOptions<CategoryName>): Service<'google-analytics', CategoryName> {
  for (const one of ids) checkId('Google Analytics', one)
  const measurement = { ...options, ids }
  return {
    name: 'google-analytics',
    title: 'Google Analytics',
    category,
    provider: 'Google',
    purpose: 'Counts visits and shows how the site is used.',
    privacyPolicy: 'https://policies.google.com/privacy',
    storage,
    hosts: [
      new URL(options.host ?? googleHost, 'https://x').host,
      '*.google-analytics.com',
      '*.analytics.google.com',
    ],
    onGrant: (context) => startMeasurement(context, measurement),
    onDeny: (context) => stopMeasurement(context, measurement),
  }
}
