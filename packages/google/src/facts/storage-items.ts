import type { StorageItem } from '@sluice/core'

/** Reads `name=duration`, one after the other. */
const itemsIn = (text: string): StorageItem[] =>
  text.split(',').map((item) => {
    const [name, duration] = item.split('=') as [string, string]
    return { name, duration }
  })

/**
 * What Google's libraries keep as `analytics_storage`: https://support.google.com/analytics/answer/11397207. From `_gid` on,
 * what visitors still carry from Universal Analytics; from `FPID` on, what a tagging server sets. Where that is one of the
 * site's own, no page can see or erase `FPID`.
 */
export const analyticsItems = (hasServer?: boolean): StorageItem[] => [
  ...itemsIn(
    '_ga=2 years,_ga_*=2 years,_gid=24 hours,_gat*=1 minute,_dc_gtm_*=1 minute,_gac_*=90 days,AMP_TOKEN=1 year,FPLC=20 hours',
  ),
  { name: 'FPID', duration: '2 years', httpOnly: hasServer },
]

/** What they keep as `ad_storage`: https://business.safety.google/adscookies. From `FPAU` on, set by a tagging server. */
export const advertisingItems = (): StorageItem[] => [
  ...itemsIn(
    '_gcl_*=90 days,_gac_gb_*=90 days,GCL_AW_P=90 days,FLC=90 days,ACLK_DATA=90 days,__gads=13 months,__gpi*=13 months,__gsas=3 months,FPAU=90 days,FPG*=90 days',
  ),
  { name: '_gcl_ls', kind: 'localStorage', duration: 'until erased' },
]
