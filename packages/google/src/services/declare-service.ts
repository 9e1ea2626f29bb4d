import type { Service } from '@sluice/core'
import { serviceName } from '../facts/service-name.js'
import { advertisingItems, analyticsItems } from '../facts/storage-items.js'
import type { Member } from '../layer/member.js'
import { checkOption } from '../options/check-option.js'
import { hostPatterns } from '../options/host-patterns.js'
import type { GoogleAdsOptions } from './google-ads.js'
import type { GoogleAnalyticsOptions } from './google-analytics.js'
import type { TagManagerOptions } from './tag-manager.js'

/** Google's services, by the keys that say their ids: the category where each belongs, and the form of its ids. */
const kinds = {
  analytics: ['analytics', /^GT?-[A-Z\d]+$/i],
  ads: ['marketing', /^(AW|GT)-[A-Z\d]+$/i],
  tagManager: ['analytics', /^GTM-[A-Z\d]+(&gtm_\w+=[\w-]+)*$/i],
} as const

const rules = {
  analytics: 'googleAnalytics: id takes a measurement id such as G-XXXXXXXXXX (UA-… is retired)',
  ads: 'googleAds: id takes a conversion id such as AW-123456789',
  tagManager: 'tagManager: id takes a container id such as GTM-XXXXXXX',
}

export type Kind = keyof typeof kinds

/** What any adapter takes. */
export type AdapterOptions = GoogleAnalyticsOptions & GoogleAdsOptions & TagManagerOptions

/** A service of Google's as data: it does nothing yet. */
export interface Declared {
  /** What the policy knows of it. */
  service: Service
  /** What starting it takes. */
  member: Member
}

/** Declares a service of Google's, without its words and Google's hosts. Throws a TypeError for an id of another form. */
export function declareService(
  kind: Kind,
  { id, ids = [id as string], category, storage, conversions, ...options }: AdapterOptions,
): Declared {
  const [home, form] = kinds[kind]
  const name = serviceName(kind)
  for (const one of ids) checkOption(one, form, rules[kind])
  const { host, config } = options
  const servers = [host, config?.server_container_url, config?.transport_url]
  const isAds = kind === 'ads'
  // A container may hold tags of Ads, too.
  const hasAds = isAds || (kind === 'tagManager' && (category ?? home) !== home)
  return {
    service: {
      name,
      category: category ?? home,
      provider: 'Google',
      storage: storage ?? [
        ...(isAds ? [] : analyticsItems(servers.some(Boolean))),
        ...(hasAds ? advertisingItems() : []),
      ],
      hosts: hostPatterns(servers),
    },
    member: { name, ids: [...new Set(ids)], options, conversions },
  }
}
