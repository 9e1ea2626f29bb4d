import type { Service } from '@sluice/core'
import { googleAds, googleAnalytics, tagManager } from '@sluice/google/bare'
import type { GoogleConfig } from './config.js'

/** The services that the tag's Google ids stand for. */
export function googleServices({
  analytics,
  ads,
  tagManager: container,
  ...options
}: GoogleConfig = {}): Service[] {
  const services: Service[] = []
  if (analytics !== undefined)
    services.push(googleAnalytics({ ...options, ids: `${analytics}`.split(/[\s,]+/) }))
  if (ads !== undefined) services.push(googleAds({ ...options, id: ads }))
  if (container !== undefined) services.push(tagManager({ ...options, id: container }))
  return services
}
