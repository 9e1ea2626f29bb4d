import { en, type TextOverrides } from '@sluice/banner'
import { mountReopen, type ReopenOptions } from '@sluice/banner/reopen'
import type { Consent } from '@sluice/core'
import { loadLanguage } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the corner button's part hands over: the button, named in the visitor's language. */
export type ShowReopen = typeof showReopen

interface ShowReopenOptions extends Omit<ReopenOptions, 'texts'>, PartOptions {
  overrides?: TextOverrides | undefined
}

/** What the button says in English, and no word more: the rest of the language stays in the banner's file. */
const english = {
  language: en.language,
  direction: en.direction,
  preferencesTitle: en.preferencesTitle,
}

async function showReopen(
  consent: Consent,
  { loadPart, language, overrides, ...options }: ShowReopenOptions,
): Promise<void> {
  const texts: ReopenOptions['texts'] = (await loadLanguage(loadPart, language)) ?? english
  mountReopen(consent, {
    ...options,
    texts: {
      language: overrides?.language ?? texts.language,
      direction: overrides?.direction ?? texts.direction,
      preferencesTitle: overrides?.preferencesTitle ?? texts.preferencesTitle,
    },
  })
}

declare module './parts.js' {
  interface Parts {
    'sluice-reopen': ShowReopen
  }
}

handOver(showReopen)
