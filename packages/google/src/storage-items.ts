import type { StorageItem } from '@sluice/core'

/**
 * What Google's libraries keep as `analytics_storage`: https://support.google.com/analytics/answer/11397207. From `_gid` on,
 * what visitors still carry from Universal Analytics; from `FPID` on, what a tagging server sets.
 */
export const analyticsItems: readonly StorageItem[] = [
  { name: '_ga', duration: '2 years' },
  { name: '_ga_*', duration: '2 years' },
  { name: '_gid', duration: '24 hours' },
  { name: '_gat*', duration: '1 minute' },
  { name: '_dc_gtm_*', duration: '1 minute' },
  { name: '_gac_*', duration: '90 days' },
  { name: 'AMP_TOKEN', duration: '1 year' },
  { name: 'FPID', duration: '2 years' },
  { name: 'FPLC', duration: '20 hours' },
]

/** The same; where a tagging server of the site's own may set `FPID`, no page can see or erase that. */
export const analyticsItemsOf = (...servers: unknown[]): readonly StorageItem[] =>
  servers.some(Boolean)
    ? analyticsItems.map((item) => (item.name === 'FPID' ? { ...item, httpOnly: true } : item))
    : analyticsItems

/** What they keep as `ad_storage`: https://business.safety.google/adscookies. From `FPAU` on, set by a tagging server. */
export const advertisingItems: readonly StorageItem[] = [
  { name: '_gcl_*', duration: '90 days' },
  { name: '_gcl_ls', kind: 'localStorage', duration: 'until erased' },
  { name: '_gac_gb_*', duration: '90 days' },
  { name: 'GCL_AW_P', duration: '90 days' },
  { name: 'FLC', duration: '90 days' },
  { name: 'ACLK_DATA', duration: '90 days' },
  { name: '__gads', duration: '13 months' },
  { name: '__gpi*', duration: '13 months' },
  { name: '__gsas', duration: '3 months' },
  { name: 'FPAU', duration: '90 days' },
  { name: 'FPG*', duration: '90 days' },
]
