/**
 * Every key that an attribute of the tag can set; a dot leads into a section of the JSON.
 * `google.tagManager` is `data-google-tag-manager`.
 */
export const attributeKeys: readonly string[] = [
  'revision',
  'expiresAfterDays',
  'reload',
  'timeout',
  'language',
  'controller',
  'privacyPolicy',
  'trustedTypesPolicy',
  'cookie.name',
  'cookie.domain',
  'cookie.sameSite',
  'cookie.secure',
  'cookie.partitioned',
  'model',
  'region',
  'banner.layout',
  'banner.theme',
  'banner.modal',
  'banner.reopen',
  'google.analytics',
  'google.ads',
  'google.tagManager',
  'google.host',
  'google.dataLayerName',
  'google.mode',
  'google.early',
  'google.analyticsCategory',
  'google.adsCategory',
  'google.tagManagerCategory',
]

/** Every key of the JSON: those and the ones that no attribute could hold. */
export const jsonKeys: readonly string[] = [
  ...attributeKeys,
  'regions',
  'migrate',
  'categories',
  'services',
  'texts',
  'google.config',
  'google.adsConfig',
  'google.conversions',
  'google.consentTypes',
  'google.eventName',
  'google.waitForUpdate',
  'google.defaults',
  'google.adsDataRedaction',
  'google.urlPassthrough',
]
