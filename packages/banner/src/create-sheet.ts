import { windowOf } from '@sluice/core/page'

/** A constructed sheet is neither an inline style nor a request: it passes `style-src 'self'`. */
export function createSheet(document: Document, styles: string): CSSStyleSheet {
  const sheet = new (windowOf(document).CSSStyleSheet)()
  sheet.replaceSync(styles)
  return sheet
}
