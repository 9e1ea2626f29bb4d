import type { Texts } from '@sluice/banner'
import {
  adoptDeclarationStyles,
  type DeclarationOptions,
  drawDeclaration,
} from '@sluice/banner/declaration'
import { unshadowed } from '@sluice/core/page'
import { followLanguage } from '../inside/follow-language.js'
import { wholeTexts } from '../inside/whole-texts.js'
import { handOver } from '../load/hand-over.js'
import type { PartOptions } from '../load/parts.js'

/** What the declaration's part hands over: the table in each place for one, in the visitor's language. */
export type ShowDeclarations = typeof showDeclarations

async function showDeclarations(
  document: Document,
  { speech, ...options }: Omit<DeclarationOptions, 'speech'> & PartOptions,
): Promise<void> {
  let texts: Texts = wholeTexts()
  const places = (): Element[] => [
    ...unshadowed(document).querySelectorAll('[data-sluice=declaration]'),
  ]
  const tableIn = (place: Element): Element | null =>
    unshadowed(place).querySelector('.sluice-declaration')
  const fill = (): void => {
    // A table may be there already: Turbo brings back a copy of the page as it was left.
    for (const place of places())
      if (!tableIn(place)) drawDeclaration(place, { ...options, speech, texts })
  }
  adoptDeclarationStyles(document)
  let hasSpoken = false
  await followLanguage(speech, (spoken) => {
    texts = wholeTexts(spoken)
    // A table that was there before the first time comes from a server, and stays.
    if (hasSpoken) for (const place of places()) tableIn(place)?.remove()
    hasSpoken = true
    fill()
  })
  // An app's route or a CMS may add others later.
  new MutationObserver(fill).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-sluice'],
  })
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-declaration': ShowDeclarations
  }
}

handOver(showDeclarations)
