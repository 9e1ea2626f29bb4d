import type { Service } from '@sluice/core'
import { googleAds, googleAnalytics, type Run, tagManager } from '@sluice/google/bare'
import type { GoogleConfig } from './config.js'

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
    const ids = `${analytics}`.split(/[\s,]+/)
    services.push(googleAnalytics({ ...options, ids, category: analyticsCategory, config }, run))
  }
  if (ads !== undefined) {
    const own = { id: ads, category: adsCategory, config: adsConfig, conversions }
    services.push(googleAds({ ...options, ...own }, run))
  }
  if (container !== undefined)
    services.push(tagManager({ ...options, id: container, category: tagManagerCategory }, run))
  return services
}
