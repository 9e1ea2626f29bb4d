/** What a key takes: a kind of value, the words it may be, or further keys. */
export type Takes = string | Keys
export interface Keys {
  readonly [key: string]: Takes
}

const flag = 'true or false'
const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** Whether a value is of a kind. Where none is named, the words stand there that it may be, separated by commas. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  'a number': Number.isFinite,
  milliseconds: (value) => Number.isFinite(value) && (value as number) > 0,
  [flag]: (value) => typeof value === 'boolean',
  'text or a list': (value) => isText(value) || isList(value),
  'a list or true': (value) => value === true || isList(value),
  'a list': Array.isArray,
  'an object': (value) => Object(value) === value && !Array.isArray(value),
  // `definePolicy` says it better.
  days: () => true,
}

/** The kind that a key takes, in words. */
export const kindOf = (takes: Takes): string =>
  typeof takes === 'string' ? takes : takes[0] ? 'a list' : 'an object'

export const holds = (kind: string, value: unknown): boolean =>
  kinds[kind]?.(value) ?? kind.split(', ').includes(value as string)

/** What an attribute says, as the kind that its key takes. One without a value switches on, as in HTML itself. */
export function readAs(kind: string, said: string): unknown {
  if (kind === flag) return /^(true)?$/.test(said) || (said === 'false' ? false : said)
  return /^(a number|milliseconds|days)$/.test(kind) && /^\d+(\.\d+)?$/.test(said) ? +said : said
}

/** Every key of the config. `*` stands for the names that a site gives, `0` for the entries of a list. */
export const keys: Keys = {
  revision: 'a number',
  expiresAfterDays: 'days',
  reload: 'auto, never, always',
  timeout: 'milliseconds',
  language: 'text',
  controller: 'text',
  privacyPolicy: 'text',
  trustedTypesPolicy: 'text',
  cookie: {
    name: 'text',
    domain: 'text',
    sameSite: 'Lax, Strict, None',
    secure: flag,
    partitioned: flag,
  },
  model: 'opt-in, opt-out',
  region: 'text',
  banner: {
    // The banner itself says what these take.
    layout: 'text',
    theme: 'text',
    modal: flag,
    reopen: flag,
  },
  receipts: { url: 'text' },
  google: {
    analytics: 'text or a list',
    ads: 'text',
    tagManager: 'text',
    host: 'text',
    dataLayerName: 'text',
    mode: 'basic, advanced',
    early: 'page-view, replay, drop',
    analyticsCategory: 'text or a list',
    adsCategory: 'text or a list',
    tagManagerCategory: 'text or a list',
    config: 'an object',
    adsConfig: 'an object',
    conversions: 'a list',
    consentTypes: { '*': 'a list or true' },
    eventName: 'text',
    waitForUpdate: 'a number',
    defaults: 'a list',
    adsDataRedaction: flag,
    urlPassthrough: flag,
  },
  regions: { '*': 'opt-in, opt-out' },
  migrate: 'a list',
  texts: 'an object',
  categories: { '*': { required: flag, title: 'text', purpose: 'text', sale: flag } },
  services: {
    0: {
      name: 'text',
      title: 'text',
      category: 'text or a list',
      provider: 'text',
      purpose: 'text',
      privacyPolicy: 'text',
      location: 'text',
      safeguard: 'text',
      hosts: 'a list',
      storage: {
        0: {
          name: 'text',
          kind: 'cookie, localStorage, sessionStorage',
          duration: 'text',
          purpose: 'text',
          httpOnly: flag,
        },
      },
    },
  },
}
