import { windowOf } from '@sluice/core/page'

/**
 * A constructed sheet is neither an inline style nor a request: it passes `style-src 'self'`. That of jsdom, which draws
 * nothing, takes no text: https://github.com/jsdom/jsdom/issues/3766
 */
export function createSheet(document: Document, styles: string): CSSStyleSheet {
  const sheet = new (windowOf(document).CSSStyleSheet)()
  sheet.replaceSync?.(styles)
  return sheet
}
