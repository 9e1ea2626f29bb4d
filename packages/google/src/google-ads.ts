import type { Service, StorageItem } from '@sluice/core'
import { type GoogleOptions, googleHost } from './google-tag.js'
import { checkId } from './id.js'
import { startMeasurement, stopMeasurement } from './measurement.js'

export interface GoogleAdsOptions<CategoryName extends string = string> extends GoogleOptions {
  /** The conversion id: `AW-123456789`. */
  id: string
  /** @default 'marketing' */
  category?: CategoryName | undefined
  /** Parameters of the `config` command. */
  config?: Record<string, unknown> | undefined
}

/** https://support.google.com/google-ads/answer/7521212 */
const storage: readonly StorageItem[] = [
  { name: '_gcl_*', duration: '90 days', purpose: 'Links a visit to an ad click' },
  {
    name: '_gcl_ls',
    kind: 'localStorage',
    duration: 'until erased',
    purpose: 'Links a visit to an ad click',
  },
]

/**
 * Google Ads conversion measurement and remarketing as a service: nothing is requested before the grant.
 * Unlike `googleAnalytics` it belongs to marketing. Throws a TypeError for an id that is none.
 * @example createConsent({ services: [googleAds({ id: 'AW-123456789' })] })
 */
export function googleAds<const CategoryName extends string = 'marketing'>({
  id,
  category = 'marketing' as CategoryName,
  ...options
}: GoogleAdsOptions<CategoryName>): Service<'google-ads', CategoryName> {
  checkId('Google Ads', id)
  const measurement = { ...options, ids: [id] }
  return {
    name: 'google-ads',
    title: 'Google Ads',
    category,
    provider: 'Google',
    purpose: 'Measures whether ads lead to visits and sales, and shows ads to past visitors.',
    privacyPolicy: 'https://policies.google.com/privacy',
    storage,
    hosts: [
      new URL(options.host ?? googleHost, 'https://x').host,
      '*.doubleclick.net',
      '*.googlesyndication.com',
      '*.googleadservices.com',
    ],
    onGrant: (context) => startMeasurement(context, measurement),
    onDeny: (context) => stopMeasurement(context, measurement),
  }
}
