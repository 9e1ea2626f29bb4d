import type { Theme } from '../styles/theme.css.js'
import type { TextOverrides, Texts } from '../texts/texts.js'

export interface ViewOptions {
  /** The address of the site's privacy policy. */
  privacyPolicy?: string | undefined
  /** Who asks. @default location.hostname */
  controller?: string | undefined
  /** A complete language. @default English */
  texts?: Texts | undefined
  /** The site's own words for any text, also of its categories and services. */
  overrides?: TextOverrides | undefined
  /** Where the question stands: along the bottom edge, in the corner, or in the middle. @default 'bar' */
  layout?: Layout | undefined
  /** Whether the rest of the page waits for an answer. Escape puts the question off, and decides nothing. @default false */
  modal?: boolean | undefined
  document?: Document | undefined
  /** What the one tag was told to speak, as a BCP 47 tag: `texts` may be called by less of it. */
  speech?: { readonly told?: string | undefined } | undefined
}

export type Layout = 'bar' | 'corner' | 'dialog'

/** What a banner takes beside the options of its view. */
export interface LookOptions extends ViewOptions {
  /** Light or dark, or as the visitor's system is. @default 'auto' */
  theme?: Theme | undefined
  /** Whether this page asks by itself: one that explains the choice may leave it to the others. @default true */
  ask?: boolean | undefined
  /** Whether the visitor is asked in a frame of another origin's page as well. @default false */
  askInFrames?: boolean | undefined
}
