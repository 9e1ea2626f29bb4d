import type { Service } from '@sluice/core'
import { googleService } from '../layer/google-service.js'
import { checkOptions } from '../options/check-options.js'
import { type AdapterOptions, declareService, type Kind } from './declare-service.js'
import { described } from './described.js'
import type { GoogleAdsOptions } from './google-ads.js'
import type { GoogleAnalyticsOptions } from './google-analytics.js'
import type { TagManagerOptions } from './tag-manager.js'

/** Declares a service and lets it act at once. The one tag checks its options by itself, and loads what acts later. */
function acting<Name extends string, CategoryName extends string>(
  kind: Kind,
  options: AdapterOptions,
): Service<Name, CategoryName> {
  const { service, member } = declareService(kind, options)
  checkOptions(member.options)
  return { ...described<Name, CategoryName>(service), ...googleService(member) }
}

/**
 * Google Analytics 4 as a service: nothing is requested from Google before the grant.
 * Unlike `tagManager` it loads no container. Throws a TypeError for an id that is none.
 * @example createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] })
 */
export const googleAnalytics = <const CategoryName extends string = 'analytics'>(
  options: GoogleAnalyticsOptions<CategoryName>,
): Service<'google-analytics', NoInfer<CategoryName>> => acting('analytics', options)

/**
 * Google Ads conversion measurement and remarketing as a service: nothing is requested before the grant.
 * Unlike `googleAnalytics` it belongs to marketing. Throws a TypeError for an id that is none.
 * @example createConsent({ services: [googleAds({ id: 'AW-123456789' })] })
 */
export const googleAds = <const CategoryName extends string = 'marketing'>(
  options: GoogleAdsOptions<CategoryName>,
): Service<'google-ads', NoInfer<CategoryName>> => acting('ads', options)

/**
 * A Tag Manager container as a service: the container itself is held until the grant.
 * Unlike `googleAnalytics` it can start tags of other vendors. Throws a TypeError for an id that is none.
 * @example createConsent({ services: [tagManager({ id: 'GTM-XXXXXXX', category: 'marketing' })] })
 */
export const tagManager = <const CategoryName extends string = 'analytics'>(
  options: TagManagerOptions<CategoryName>,
): Service<'google-tag-manager', NoInfer<CategoryName>> => acting('tagManager', options)
