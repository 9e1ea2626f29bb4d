import type { ServiceTexts } from './texts.js'

/** What Google's services do, and what each kind of thing that they store is for. */
export interface GooglePhrases {
  analytics: string
  ads: string
  tagManager: string
  consentMode: string
  /** Tells visitors apart. */
  visitors: string
  /** Keeps the state of the visit. */
  visit: string
  fewerRequests: string
  /** Links a visit to an ad click. */
  adClick: string
  /** Counts how often an ad was shown. */
  adViews: string
}

/** The words of Google's services in one language: many items share a purpose, and so a phrase. */
export function googleServicesIn(phrases: GooglePhrases): Readonly<Record<string, ServiceTexts>> {
  const { visitors, visit, fewerRequests, adClick, adViews } = phrases
  const analytics = {
    _ga: visitors,
    '_ga_*': visit,
    _gid: visitors,
    '_gat*': fewerRequests,
    '_dc_gtm_*': fewerRequests,
    '_gac_*': adClick,
    AMP_TOKEN: visitors,
    FPID: visitors,
    FPLC: visitors,
  }
  const ads = {
    '_gcl_*': adClick,
    _gcl_ls: adClick,
    '_gac_gb_*': adClick,
    GCL_AW_P: adClick,
    FLC: adClick,
    ACLK_DATA: adClick,
    __gads: adViews,
    '__gpi*': adViews,
    __gsas: adViews,
    FPAU: adClick,
    'FPG*': adClick,
  }
  return {
    'google-analytics': { purpose: phrases.analytics, storage: analytics },
    'google-ads': { purpose: phrases.ads, storage: ads },
    'google-tag-manager': { purpose: phrases.tagManager, storage: { ...analytics, ...ads } },
    'google-consent-mode': { purpose: phrases.consentMode },
  }
}
