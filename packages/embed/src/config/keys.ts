/** What a key takes: a kind of value, the words it may be, or what has further keys. */
export type Takes = string | Section
/** Keys, or a list whose entries have them. */
export type Section = Keys | readonly [entry: Keys]
/** Keys by their name; `*` stands for the names that a site gives. */
export interface Keys {
  readonly [key: string]: Takes
}

const isListOf = (section: Section): section is readonly [Keys] => Array.isArray(section)
export const flag = 'true or false'
export const number = 'a number'
export const milliseconds = 'milliseconds'
const text = 'text'
const words = 'text or texts by language'
// What `definePolicy` judges.
export const any = 'days'
const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** Whether a value is of a kind. Where none is named, the words stand there that it may be, separated by commas. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  [text]: isText,
  // No key but the tag of a language, and at least one.
  [words]: (value) =>
    isText(value) ||
    (!/(^|,)(?![a-z]{2,3}\b)/i.test(`${Object.keys({ ...(value as object) })}`) &&
      isList(Object.values(value as object))),
  [number]: Number.isFinite,
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  [milliseconds]: (value) =>
    Number.isFinite(value) && (value as number) > 0 && (value as number) < 2 ** 31,
  [flag]: (value) => typeof value === 'boolean',
  'text or a list': (value) => isText(value) || isList(value),
  'a list or true': (value) => value === true || isList(value),
  'a list': Array.isArray,
  'a list of texts': isList,
  'an object': (value) => Object(value) === value && !Array.isArray(value),
  [any]: () => true,
}

/** The kind that a key takes, in words. */
export const kindOf = (takes: Takes): string =>
  typeof takes === 'string' ? takes : isListOf(takes) ? 'a list' : 'an object'

/** What a key takes that stands in a section. */
export const takesOf = (section: Section, key: string): Takes | undefined =>
  isListOf(section) ? section[0] : section[Object.hasOwn(section, key) ? key : '*']

export const holds = (kind: string, value: unknown): boolean =>
  kinds[kind]?.(value) ?? kind.split(', ').includes(value as string)

/** Whether a value is what a key takes, and so is all that is in it. */
export const isSound = (takes: Takes, value: unknown): boolean =>
  holds(kindOf(takes), value) &&
  (typeof takes === 'string' ||
    Object.entries(value as object).every(([key, inner]) => {
      const innerTakes = takesOf(takes, key)
      return innerTakes !== undefined && isSound(innerTakes, inner)
    }))

/** Every key of the config. */
export const keys: Keys = {
  revision: number,
  expiresAfterDays: any,
  reload: 'auto, never, always',
  timeout: milliseconds,
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
  receipts: { url: text },
  google: {
    analytics: 'text or a list',
    ads: 'text or a list',
    tagManager: 'text or a list',
    host: text,
    dataLayerName: text,
    mode: 'basic, advanced',
    early: 'page-view, replay, drop',
    analyticsCategory: 'text or a list',
    adsCategory: 'text or a list',
    tagManagerCategory: 'text or a list',
    config: 'an object',
    adsConfig: 'an object',
    conversions: 'a list',
    consentTypes: { '*': 'a list or true' },
    eventName: text,
    waitForUpdate: number,
    defaults: 'a list',
    adsDataRedaction: flag,
    urlPassthrough: flag,
  },
  regions: { '*': 'opt-in, opt-out' },
  migrate: 'a list',
  texts: 'an object',
  categories: { '*': { required: flag, title: words, purpose: words, sale: flag } },
  // The vendors' part judges these.
  vendors: { '*': any },
  services: [
    {
      name: text,
      title: words,
      category: 'text or a list',
      provider: text,
      purpose: words,
      privacyPolicy: words,
      location: words,
      safeguard: words,
      hosts: 'a list of texts',
      storage: [{ name: text, kind: any, duration: text, purpose: words, httpOnly: flag }],
    },
  ],
}
