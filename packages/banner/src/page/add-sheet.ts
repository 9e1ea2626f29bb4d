import type { Undo } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'

/** Adds a constructed sheet to those of a page, and takes that one out again. */
export function addSheet(document: Document, sheet: CSSStyleSheet): Undo {
  const page = unshadowed(document)
  // jsdom has no list of them.
  page.adoptedStyleSheets = [...(page.adoptedStyleSheets ?? []), sheet]
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets?.filter((one) => one !== sheet)
  }
}
