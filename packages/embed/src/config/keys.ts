/** What a key takes: a kind of value, the words it may be, or further keys. */
export type Takes = string | Keys
export interface Keys {
  readonly [key: string]: Takes
}

const flag = 'flag'
const text = 'text'
const words = 'words'
// What `definePolicy` judges.
const any = 'days'
const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** Whether a value is of a kind. Where none is named, the words stand there that it may be, separated by commas. `sayKind` has the words. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  [text]: isText,
  // No key but the tag of a language, and at least one.
  [words]: (value) =>
    isText(value) ||
    (!/(^|,)(?![a-z]{2,3}\b)/i.test(`${Object.keys({ ...(value as object) })}`) &&
      isList(Object.values(value as object))),
  number: Number.isFinite,
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  milliseconds: (value) =>
    Number.isFinite(value) && (value as number) > 0 && (value as number) < 2 ** 31,
  [flag]: (value) => typeof value === 'boolean',
  ids: (value) => isText(value) || isList(value),
  types: (value) => value === true || isList(value),
  list: Array.isArray,
  texts: isList,
  object: (value) => Object(value) === value && !Array.isArray(value),
  [any]: () => true,
}

/** The kind that a key takes. */
export const kindOf = (takes: Takes): string =>
  typeof takes === 'string' ? takes : takes[0] ? 'list' : 'object'

/** What a key takes that stands in a section, a map of names, or a list. */
export const takesOf = (section: Keys, key: string): Takes | undefined =>
  section[0] ?? (Object.hasOwn(section, key) ? section[key] : section['*'])

export const holds = (kind: string, value: unknown): boolean =>
  kinds[kind]?.(value) ?? kind.split(', ').includes(value as string)

/** Whether a value is what a key takes, and so is all that is in it. */
export const isSound = (takes: Takes, value: unknown): boolean =>
  holds(kindOf(takes), value) &&
  (typeof takes === 'string' ||
    Object.entries(value as object).every(([key, inner]) => {
      const its = takesOf(takes, key)
      return its !== undefined && isSound(its, inner)
    }))

/** Every key of the config. `*` stands for the names that a site gives, `0` for the entries of a list. */
export const keys: Keys = {
  revision: 'number',
  expiresAfterDays: any,
  reload: 'auto, never, always',
  timeout: 'milliseconds',
  language: text,
  controller: text,
  privacyPolicy: text,
  trustedTypesPolicy: text,
  cookie: {
    name: text,
    domain: text,
    sameSite: 'Lax, Strict, None',
    secure: flag,
    partitioned: flag,
  },
  model: 'opt-in, opt-out',
  region: text,
  banner: {
    // The banner itself says what these take.
    layout: text,
    theme: text,
    modal: flag,
    reopen: flag,
    ask: flag,
    askInFrames: flag,
  },
  receipts: { url: 'text' },
  google: {
    analytics: 'ids',
    ads: 'ids',
    tagManager: 'ids',
    host: text,
    dataLayerName: text,
    mode: 'basic, advanced',
    early: 'page-view, replay, drop',
    analyticsCategory: 'ids',
    adsCategory: 'ids',
    tagManagerCategory: 'ids',
    config: 'object',
    adsConfig: 'object',
    conversions: 'list',
    consentTypes: { '*': 'types' },
    eventName: text,
    waitForUpdate: 'number',
    defaults: 'list',
    adsDataRedaction: flag,
    urlPassthrough: flag,
  },
  regions: { '*': 'opt-in, opt-out' },
  migrate: 'list',
  texts: 'object',
  categories: { '*': { required: flag, title: words, purpose: words, sale: flag } },
  // The vendors' part judges these.
  vendors: { '*': any },
  services: {
    0: {
      name: text,
      title: words,
      category: 'ids',
      provider: text,
      purpose: words,
      privacyPolicy: words,
      location: words,
      safeguard: words,
      hosts: 'texts',
      storage: { 0: { name: text, kind: any, duration: text, purpose: words, httpOnly: flag } },
    },
  },
}
