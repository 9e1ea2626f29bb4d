import type { TextOverrides } from '@sluice/banner'
import { layTexts, ownWords, spokenTag } from '@sluice/banner/internal'
import { mountReopen, type Reopen, type ReopenOptions, shortEnglish } from '@sluice/banner/reopen'
import type { Consent } from '@sluice/core'
import { followLanguage } from '../inside/follow-language.js'
import { handOver } from '../load/hand-over.js'
import type { PartOptions } from '../load/parts.js'

/** What the corner button's part hands over: the button, named in the visitor's language. */
export type ShowReopen = typeof showReopen

interface ShowReopenOptions extends Omit<ReopenOptions, 'texts'>, PartOptions {
  overrides?: TextOverrides | undefined
}

async function showReopen(
  consent: Consent,
  { speech, overrides, ...options }: ShowReopenOptions,
): Promise<void> {
  let button: Reopen | undefined
  await followLanguage(speech, (spoken) => {
    const { language, direction, preferencesTitle }: ReopenOptions['texts'] = spoken ?? shortEnglish
    const tag = spokenTag(language, { overrides, speech, document })
    let texts: ReopenOptions['texts'] = { language, direction, preferencesTitle }
    for (const [words] of ownWords(tag, overrides)) texts = layTexts(texts, words)
    if (button) button.speak(texts)
    else button = mountReopen(consent, { ...options, texts })
  })
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-reopen': ShowReopen
  }
}

handOver(showReopen)
