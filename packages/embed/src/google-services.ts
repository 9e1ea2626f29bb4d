import type { Service } from '@sluice/core'
import { googleAds, googleAnalytics, type Run, tagManager } from '@sluice/google/bare'
import type { GoogleConfig } from './config.js'

/** Ids as a list, or in one text. */
export const idsIn = (ids: string | readonly string[]): string[] => `${ids}`.split(/[\s,]+/)

/** The services that the tag's Google ids stand for. */
export function googleServices(
  {
    analytics,
    ads,
    tagManager: container,
    analyticsCategory,
    adsCategory,
    tagManagerCategory,
    config,
    adsConfig,
    conversions,
    ...options
  }: GoogleConfig = {},
  run: Run,
): Service[] {
  const services: Service[] = []
  if (analytics !== undefined) {
    const own = { ids: idsIn(analytics), category: analyticsCategory, config }
    services.push(googleAnalytics({ ...options, ...own }, run))
  }
  if (ads !== undefined) {
    const own = { ids: idsIn(ads), category: adsCategory, config: adsConfig, conversions }
    services.push(googleAds({ ...options, ...own }, run))
  }
  if (container !== undefined) {
    const own = { ids: idsIn(container), category: tagManagerCategory }
    services.push(tagManager({ ...options, ...own }, run))
  }
  return services
}
