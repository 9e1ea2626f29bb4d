import { findLanguage } from '@sluice/banner/internal'
import { problem } from '@sluice/core/page'
import { languages } from '../load/languages.js'

/** Says that a language which a site asks for is none of ours. What is not known reads as English. */
export function sayUnknownLanguage(told: string | undefined): void {
  if (told && !findLanguage(languages, [told]))
    console.warn(problem(`language takes ${languages.join(', ')}`, told))
}
