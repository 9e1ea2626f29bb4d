/** What a key takes: by an attribute too, by JSON alone, or further keys. */
export type Takes = 1 | 0 | Keys
export interface Keys {
  readonly [key: string]: Takes
}

/**
 * Every key of the config: 1 where an attribute can set it as well, `google.tagManager` as `data-google-tag-manager`.
 * `*` stands for the names that a site gives, `0` for the entries of a list.
 */
export const keys: Keys = {
  revision: 1,
  expiresAfterDays: 1,
  reload: 1,
  timeout: 1,
  language: 1,
  controller: 1,
  privacyPolicy: 1,
  trustedTypesPolicy: 1,
  cookie: { name: 1, domain: 1, sameSite: 1, secure: 1, partitioned: 1 },
  model: 1,
  region: 1,
  banner: { layout: 1, theme: 1, modal: 1, reopen: 1, askInFrames: 1 },
  receipts: { url: 1 },
  google: {
    analytics: 1,
    ads: 1,
    tagManager: 1,
    host: 1,
    dataLayerName: 1,
    mode: 1,
    early: 1,
    analyticsCategory: 1,
    adsCategory: 1,
    tagManagerCategory: 1,
    config: 0,
    adsConfig: 0,
    conversions: 0,
    consentTypes: 0,
    eventName: 0,
    waitForUpdate: 0,
    defaults: 0,
    adsDataRedaction: 0,
    urlPassthrough: 0,
  },
  regions: 0,
  migrate: 0,
  texts: 0,
  categories: { '*': { required: 0, title: 0, purpose: 0, sale: 0 } },
  services: {
    0: {
      name: 0,
      title: 0,
      category: 0,
      provider: 0,
      purpose: 0,
      privacyPolicy: 0,
      location: 0,
      safeguard: 0,
      hosts: 0,
      storage: { 0: { name: 0, kind: 0, duration: 0, purpose: 0, httpOnly: 0 } },
    },
  },
}

/** Those that an attribute can set; a dot leads into a section. */
export const attributeKeys: readonly string[] = Object.entries(keys).flatMap(([key, takes]) =>
  takes === 1
    ? key
    : Object.entries(takes).flatMap(([inner, one]) => (one === 1 ? `${key}.${inner}` : [])),
)
