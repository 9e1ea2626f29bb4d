import { unshadowed } from '@sluice/core/page'
import { findLanguage } from './find-language.js'

/** Where a language is spoken. */
export interface SpokenIn {
  overrides?: { readonly language?: string | undefined } | undefined
  document?: Document | undefined
  /** The language that a site asks for by name. */
  speech?: { readonly told?: string | undefined } | undefined
}

/** The tag by which a page asks for the language that is spoken: `de-CH`, if that is German. A site may have words for that tag alone. */
export function spokenTag(language = 'en', { overrides, document, speech }: SpokenIn = {}): string {
  const wanted = [
    overrides?.language,
    speech?.told,
    document && unshadowed(document).documentElement.lang,
  ]
  return wanted.find((tag) => findLanguage([language], [tag])) ?? language
}
