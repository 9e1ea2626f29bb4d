/** What the adapters are called and what they do, in English. */
interface ServiceWords {
  title: string
  purpose: string
  privacyPolicy?: string
  location?: string
  safeguard?: string
  /** The purpose of each storage item, by its name. */
  storage?: Readonly<Record<string, string>>
}

const google = {
  privacyPolicy: 'https://policies.google.com/privacy',
  location: 'USA',
  // Google LLC is certified, with the UK extension: https://policies.google.com/privacy/frameworks
  safeguard: 'EU-US Data Privacy Framework',
}
const visitors = 'Tells visitors apart'
const fewerRequests = 'Limits the number of requests'
const adClick = 'Links a visit to an ad click'
const ads = 'Counts how often an ad was shown'

const analyticsStorage = {
  _ga: visitors,
  '_ga_*': 'Keeps the state of the visit',
  _gid: visitors,
  '_gat*': fewerRequests,
  '_dc_gtm_*': fewerRequests,
  '_gac_*': adClick,
  AMP_TOKEN: visitors,
  FPID: visitors,
  FPLC: visitors,
}
const advertisingStorage = {
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
 * The words of every Google service, by its name. The adapters of `@sluice/google` carry them;
 * those of `@sluice/google/bare` do not, so that a page can load them only when something is shown.
 * @example mountBanner(consent, { overrides: { services: googleWords } })
 */
export const googleWords: Readonly<Record<string, ServiceWords>> = {
  'google-analytics': {
    title: 'Google Analytics',
    purpose: 'Counts visits and shows how the site is used.',
    ...google,
    storage: analyticsStorage,
  },
  'google-ads': {
    title: 'Google Ads',
    purpose: 'Measures whether ads lead to visits and sales, and shows ads to past visitors.',
    ...google,
    storage: advertisingStorage,
  },
  'google-tag-manager': {
    title: 'Google Tag Manager',
    purpose: 'Loads the measurement tags that the site has set up in it.',
    ...google,
    storage: { ...analyticsStorage, ...advertisingStorage },
  },
}
