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
  'receipts.url',
  'google.analytics',
  'google.ads',
  'google.tagManager',
  'google.host',
  'google.dataLayerName',
]

/** Every key of the JSON: those and the ones that no attribute could hold. */
export const jsonKeys: readonly string[] = [...attributeKeys, 'categories', 'services', 'texts']
