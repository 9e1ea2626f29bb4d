import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/** Writes the rules of a sheet. jsdom draws nothing and lacks the method: https://github.com/jsdom/jsdom/issues/3766 */
export const fillSheet = (sheet: CSSStyleSheet, styles: string): void => sheet.replaceSync?.(styles)

/** Makes a constructed sheet, which passes `style-src 'self'`: it is neither an inline style nor a request. */
export const emptySheet = (document: Document): CSSStyleSheet =>
  new (windowOf(document).CSSStyleSheet)()

export function createSheet(document: Document, styles: string): CSSStyleSheet {
  const sheet = emptySheet(document)
  fillSheet(sheet, styles)
  return sheet
}

/** Hands over another list: WebKit does not lay a placeholder out anew for a sheet that is pushed. jsdom has no list. */
function adopt(
  owner: Pick<DocumentOrShadowRoot, 'adoptedStyleSheets'>,
  sheet: CSSStyleSheet,
): void {
  owner.adoptedStyleSheets = [...(owner.adoptedStyleSheets ?? []), sheet]
}

/** Adds styles to a shadow root of ours and returns their sheet. Unlike `lendSheet` it has no undo: they go with the root. */
export function addStyles(root: ShadowRoot, styles: string): CSSStyleSheet {
  const sheet = createSheet(root.ownerDocument, styles)
  adopt(root, sheet)
  return sheet
}

/** Adds a sheet to the page; returns its undo, which leaves the sheets of others where they are. */
export function lendSheet(document: Document, sheet: CSSStyleSheet): Undo {
  const page = unshadowed(document)
  adopt(page, sheet)
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets?.filter((other) => other !== sheet)
  }
}
