import { windowOf } from '@sluice/core/page'
import { bannerStyles } from './styles/banner.css.js'
import { preferencesStyles } from './styles/preferences.css.js'
import { type Theme, themeStyles } from './styles/theme.css.js'

/** A constructed sheet is neither an inline style nor a request: it passes `style-src 'self'`. */
export function createSheet(document: Document, theme: Theme): CSSStyleSheet {
  const sheet = new (windowOf(document).CSSStyleSheet)()
  sheet.replaceSync(bannerStyles + preferencesStyles + themeStyles(theme))
  return sheet
}
