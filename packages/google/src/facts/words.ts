import type { ItemPurpose, ServicePurpose } from '@sluice/core'

/** The purpose of each storage item, by its name. */
type ItemPurposes = Readonly<Record<string, ItemPurpose>>

/** What the adapters are called, and their purposes as phrases. Unlike texts of a site it has no language. */
interface ServiceWords {
  title: string
  purpose: ServicePurpose
  privacyPolicy?: string
  location?: string
  safeguard?: string
  storage?: ItemPurposes
}

const google = {
  privacyPolicy: 'https://policies.google.com/privacy',
  location: 'USA',
  // Google LLC is certified, with the UK extension: https://policies.google.com/privacy/frameworks
  safeguard: 'EU-US Data Privacy Framework',
}
const visitors = 'visitors'
const fewerRequests = 'fewerRequests'
const adClick = 'adClick'
const ads = 'adViews'

const analyticsStorage: ItemPurposes = {
  _ga: visitors,
  '_ga_*': 'visit',
  _gid: visitors,
  '_gat*': fewerRequests,
  '_dc_gtm_*': fewerRequests,
  '_gac_*': adClick,
  AMP_TOKEN: visitors,
  FPID: visitors,
  FPLC: visitors,
}
const advertisingStorage: ItemPurposes = {
  '_gcl_*': adClick,
  _gcl_ls: adClick,
  '_gac_gb_*': adClick,
  GCL_AW_P: adClick,
  FLC: adClick,
  ACLK_DATA: adClick,
  __gads: ads,
  '__gpi*': ads,
  __gsas: ads,
  FPAU: adClick,
  'FPG*': adClick,
}

/**
 * The words of every Google service, by its name. A purpose is a phrase, which the banner puts into the visitor's language.
 * The one tag loads them only when something is shown.
 */
export const googleWords: Readonly<Record<string, ServiceWords>> = {
  'google-analytics': {
    title: 'Google Analytics',
    purpose: 'measures-visits',
    ...google,
    storage: analyticsStorage,
  },
  'google-ads': {
    title: 'Google Ads',
    purpose: 'measures-ads',
    ...google,
    storage: advertisingStorage,
  },
  'google-tag-manager': {
    title: 'Google Tag Manager',
    purpose: 'loads-tags',
    ...google,
    storage: { ...analyticsStorage, ...advertisingStorage },
  },
}
