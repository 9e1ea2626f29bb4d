import { advertisingHosts, analyticsHosts } from '@sluice/google/bare'

/** The hosts of Google's adapters by service, as those declare them: a head script has no room for the adapters. */
export const googleHosts: readonly { name: string; hosts: readonly string[] }[] = [
  { name: 'google-analytics', hosts: analyticsHosts },
  { name: 'google-ads', hosts: advertisingHosts },
  { name: 'google-tag-manager', hosts: analyticsHosts },
]
