import type { ItemPurpose, ServicePurpose } from '@sluice/core'

/** How a category is put to the visitor. */
export interface CategoryTexts {
  title: string
  /** One or two plain sentences: what happens to the visitor's data. */
  purpose: string
}

/** A service in one language. What is left out, the service itself says. */
export interface ServiceTexts {
  title?: string
  provider?: string
  purpose?: string
  privacyPolicy?: string
  location?: string
  safeguard?: string
  /** The purpose of each storage item, by its name. */
  storage?: Readonly<Record<string, string>>
}

/** What only the declaration says. */
export interface DeclarationTexts {
  caption: string
  name: string
  category: string
  purpose: string
  /** Sluice's own record of the decision. */
  record: { title: string; purpose: string }
}

/** What only placeholders say. */
export interface PlaceholderTexts {
  /** `{service}` is what is held, `{provider}` whose it is. */
  held: string
  loadOnce: string
  /** `{service}` is what is allowed from then on. */
  always: string
}

/** What Sluice says, in one language. */
export interface Texts {
  /** A BCP 47 tag. Lists and durations follow it, and so does the voice of a screen reader. */
  language: string
  direction: 'ltr' | 'rtl'

  title: string
  /** `{controller}` is who asks, `{categories}` the list of what is asked about. */
  question: string
  assurance: string
  /** In place of `title`, `question` and `assurance` if only new items are asked about; `{items}` lists them. */
  changed: { title: string; question: string; assurance: string }
  /** In place of `question` and `assurance` where the law lets data be used until the visitor objects. */
  optOut: { question: string; assurance: string }
  /** Said if Global Privacy Control was obeyed: 11 CCR 7025(c)(6) requires it. */
  signalHonoured: string
  privacyPolicy: string
  acceptAll: string
  rejectAll: string
  choose: string

  preferencesTitle: string
  preferencesIntro: string
  alwaysOn: string
  /** Said of a category in which some services are on and some off; `{count}` is how many of how many: `2/3`. */
  someOn: string
  /** Opens the services of a category; their number follows in brackets. */
  details: string
  save: string
  close: string
  /** Announced to screen readers after a decision. */
  saved: string
  /** The record in the preferences: `{date}` of the decision, `{id}` of the record. */
  yourChoice: string
  /** Saves the record as a file. */
  download: string

  /** What is said of a service, there and in the declaration. */
  provider: string
  storage: string
  location: string
  safeguard: string
  /** The kinds of storage. */
  cookie: string
  localStorage: string
  sessionStorage: string
  /** Puts a duration as services state it, in English, into the language: `2 years`, `session`. */
  duration: (duration: string) => string

  categories: {
    necessary: CategoryTexts
    analytics: CategoryTexts
    marketing: CategoryTexts
    [name: string]: CategoryTexts
  }
  /** Services whose own words are in another language, by their name. */
  services: Readonly<Record<string, ServiceTexts>>
  /** What services do, by the phrase that a service names as its purpose; English has them in a file of their own. */
  purposes?: Readonly<Record<ServicePurpose, string>>
  /** What things that are stored are for, by the phrase that a storage item names as its purpose. */
  itemPurposes?: Readonly<Record<ItemPurpose, string>>
  /** The English is in a file of its own, which the banner does not load. */
  declaration?: DeclarationTexts
  /** The English is in a file of its own, too. */
  placeholder?: PlaceholderTexts
}

/** The texts of the question: enough to ask, to refuse and to accept. */
export interface QuestionTexts
  extends Pick<
    Texts,
    | 'language'
    | 'direction'
    | 'title'
    | 'question'
    | 'assurance'
    | 'optOut'
    | 'signalHonoured'
    | 'privacyPolicy'
    | 'acceptAll'
    | 'rejectAll'
    | 'choose'
    | 'saved'
    | 'services'
  > {
  /** Without it the words of the first question ask about what is new. */
  changed?: Texts['changed']
  categories: Readonly<Record<string, Pick<CategoryTexts, 'title'>>>
}

/** What only the preferences say. */
export type PreferencesTexts = Required<
  Omit<Texts, Exclude<keyof QuestionTexts, 'changed'> | 'declaration' | 'placeholder'>
>

/** A whole language. One that lacks a key does not compile. */
export type Language = Required<Texts>

type Partly<T> = T extends string | ((...values: never[]) => unknown)
  ? T
  : { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }

/** A site's own words for any text, in place of the language's and the policy's. */
type OwnTexts = Partly<Texts>

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z')

/**
 * A site's own words: for every language, and by the tag of a language for that alone.
 * @example const words: TextOverrides = { de: { title: 'Dürfen wir?' }, 'en-GB': { title: 'May we?' } }
 */
export type TextOverrides = OwnTexts & {
  readonly [Tag in `${Letter}${Letter}` | `${string}-${string}`]?: OwnTexts | undefined
}
