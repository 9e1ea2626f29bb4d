import { newSheet } from './new-sheet.js'
import { bannerStyles } from './styles/banner.css.js'
import { preferencesStyles } from './styles/preferences.css.js'
import { type Theme, themeStyles } from './styles/theme.css.js'

/** The styles of everything that the banner draws. */
export const createSheet = (document: Document, theme: Theme): CSSStyleSheet =>
  newSheet(document, bannerStyles + preferencesStyles + themeStyles(theme))
