import { mountPlaceholders, type PlaceholdersOptions } from '@sluice/banner/placeholders'
import type { Consent, Undo } from '@sluice/core'
import { followLanguage } from '../inside/follow-language.js'
import { whenQuiet } from '../inside/when-quiet.js'
import { handOver } from '../load/hand-over.js'
import type { PartOptions } from '../load/parts.js'

/** What the placeholders' part hands over: they are drawn, in the visitor's language. */
export type ShowPlaceholders = typeof showPlaceholders

async function showPlaceholders(
  consent: Consent,
  { speech, ...options }: Omit<PlaceholdersOptions, 'texts' | 'speech'> & PartOptions,
): Promise<void> {
  let undo: Undo | undefined
  await whenQuiet(document)
  await followLanguage(speech, (texts) => {
    undo?.()
    undo = mountPlaceholders(consent, { ...options, speech, texts })
  })
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-placeholder': ShowPlaceholders
  }
}

handOver(showPlaceholders)
