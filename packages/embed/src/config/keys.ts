/** What a key takes: a kind of value, the words it may be, or what has further keys. */
export type Takes = string | Section
/** Keys, or a list whose entries have them. */
export type Section = Keys | readonly [entry: Keys]
/** Keys by their name; `*` stands for the names that a site gives. */
export interface Keys {
  readonly [key: string]: Takes
}

const isListOf = (section: Section): section is readonly [Keys] => Array.isArray(section)
const isText = (value: unknown): boolean => typeof value === 'string'
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/**
 * Whether a value is of a kind, whose words `sayKind` has. A key that takes no kind names the words that it may be, separated by
 * commas.
 */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  // No key but the tag of a language, and at least one.
  words: (value) =>
    isText(value) ||
    (!/(^|,)(?![a-z]{2,3}\b)/i.test(`${Object.keys({ ...(value as object) })}`) &&
      areTexts(Object.values(value as object))),
  number: Number.isFinite,
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  milliseconds: (value) =>
    Number.isFinite(value) && (value as number) > 0 && (value as number) < 2 ** 31,
  flag: (value) => typeof value === 'boolean',
  ids: (value) => isText(value) || areTexts(value),
  types: (value) => value === true || areTexts(value),
  list: Array.isArray,
  texts: areTexts,
  object: (value) => Object(value) === value && !Array.isArray(value),
  // The policy judges these, or a vendor.
  days: () => true,
  anything: () => true,
}

/** The kind that a key takes. */
export const kindOf = (takes: Takes): string =>
  typeof takes === 'string' ? takes : isListOf(takes) ? 'list' : 'object'

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
  revision: 'number',
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
    secure: 'flag',
    partitioned: 'flag',
  },
  model: 'opt-in, opt-out',
  region: 'text',
  banner: {
    // The banner itself says what these take.
    layout: 'text',
    theme: 'text',
    modal: 'flag',
    reopen: 'flag',
    ask: 'flag',
    askInFrames: 'flag',
  },
  receipts: { url: 'text' },
  google: {
    analytics: 'ids',
    ads: 'ids',
    tagManager: 'ids',
    host: 'text',
    dataLayerName: 'text',
    mode: 'basic, advanced',
    early: 'page-view, replay, drop',
    analyticsCategory: 'ids',
    adsCategory: 'ids',
    tagManagerCategory: 'ids',
    config: 'object',
    adsConfig: 'object',
    conversions: 'list',
    consentTypes: { '*': 'types' },
    eventName: 'text',
    waitForUpdate: 'number',
    defaults: 'list',
    adsDataRedaction: 'flag',
    urlPassthrough: 'flag',
  },
  regions: { '*': 'opt-in, opt-out' },
  migrate: 'list',
  texts: 'object',
  categories: { '*': { required: 'flag', title: 'words', purpose: 'words', sale: 'flag' } },
  vendors: { '*': 'anything' },
  services: [
    {
      name: 'text',
      title: 'words',
      category: 'ids',
      provider: 'text',
      purpose: 'words',
      privacyPolicy: 'words',
      location: 'words',
      safeguard: 'words',
      hosts: 'texts',
      storage: [
        { name: 'text', kind: 'anything', duration: 'text', purpose: 'words', httpOnly: 'flag' },
      ],
    },
  ],
}
