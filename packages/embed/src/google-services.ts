import type { Service } from '@sluice/core'
import { googleAds, googleAnalytics, type Run, tagManager } from '@sluice/google/bare'
import type { GoogleConfig } from './config.js'
import { passes } from './passes.js'

/** The services that the tag's Google ids stand for; what is wrong is said, and left out by itself. */
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
  const add = (make: () => Service): unknown => passes(() => services.push(make()))
  if (analytics !== undefined) {
    const ids = `${analytics}`
      .split(/[\s,]+/)
      .filter((id) => passes(() => googleAnalytics({ id }, () => ({}))))
    const own = { ids, category: analyticsCategory, config }
    if (ids[0]) add(() => googleAnalytics({ ...options, ...own }, run))
  }
  if (ads !== undefined) {
    const own = { id: ads, category: adsCategory, config: adsConfig, conversions }
    add(() => googleAds({ ...options, ...own }, run))
  }
  if (container !== undefined)
    add(() => tagManager({ ...options, id: container, category: tagManagerCategory }, run))
  return services
}
