import { findLanguage } from '@sluice/banner/internal'
import { problem } from '@sluice/core/page'
import { languages } from '../load/languages.js'

/** Warns of a language that Sluice does not speak. */
export function sayUnknownLanguage(told: string | undefined): void {
  if (told && !findLanguage(languages, [told]))
    console.warn(problem(`language takes ${languages.join(', ')}`, told))
}
