import { type DeclarationOptions, mountDeclaration } from '@sluice/banner/declaration'
import { unshadowed } from '@sluice/core/page'
import { loadTexts } from './load-texts.js'
import { handOver, type PartOptions } from './parts.js'

/** What the declaration's part hands over: the table in each place for one, in the visitor's language. */
export type ShowDeclarations = typeof showDeclarations

async function showDeclarations(
  document: Document,
  { loadPart, language, ...options }: DeclarationOptions & PartOptions,
): Promise<void> {
  const texts = await loadTexts(loadPart, language)
  const fill = (): void => {
    for (const element of unshadowed(document).querySelectorAll('[data-sluice=declaration]')) {
      // It may be there already: Turbo brings back a copy of the page as it was left.
      if (!unshadowed(element).querySelector('.sluice-declaration'))
        mountDeclaration(element, { ...options, texts })
    }
  }
  // A route of an app, or a CMS, brings others later.
  new MutationObserver(fill).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-sluice'],
  })
  fill()
}

declare module './parts.js' {
  interface Parts {
    'sluice-declaration': ShowDeclarations
  }
}

handOver(showDeclarations)
