import type { StorageItem } from '@sluice/core'

/** Reads `name=duration`, one after the other. */
const itemsIn = (text: string): StorageItem[] =>
  text.split(',').map((item) => {
    const [name, duration] = item.split('=') as [string, string]
    return { name, duration }
  })

/**
 * Google's libraries store these as `analytics_storage`: https://support.google.com/analytics/answer/11397207. From `_gid` on
 * they are left over from Universal Analytics. A tagging server sets `FPLC` and `FPID`; if the site has its own server, no page
 * can see or erase `FPID`.
 */
export const analyticsItems = (hasServer?: boolean): StorageItem[] => [
  ...itemsIn(
    '_ga=2 years,_ga_*=2 years,_gid=24 hours,_gat*=1 minute,_dc_gtm_*=1 minute,_gac_*=90 days,AMP_TOKEN=1 year,FPLC=20 hours',
  ),
  { name: 'FPID', duration: '2 years', httpOnly: hasServer },
]

/** They store these as `ad_storage`: https://business.safety.google/adscookies. A tagging server sets `FPAU` and `FPG*`. */
export const advertisingItems = (): StorageItem[] => [
  ...itemsIn(
    '_gcl_*=90 days,_gac_gb_*=90 days,GCL_AW_P=90 days,FLC=90 days,ACLK_DATA=90 days,__gads=13 months,__gpi*=13 months,__gsas=3 months,FPAU=90 days,FPG*=90 days',
  ),
  { name: '_gcl_ls', kind: 'localStorage', duration: 'until erased' },
]
