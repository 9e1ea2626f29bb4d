import { bannerStyles } from './styles/banner.css.js'
import { preferencesStyles } from './styles/preferences.css.js'
import { themeStyles } from './styles/theme.css.js'
import type { Texts } from './texts.js'

/** Makes the element that keeps the styles of the banner and of the page apart; it is not in the page yet. */
export function createHost(document: Document, { language, direction }: Texts): ShadowRoot {
  const window = document.defaultView as Window & typeof globalThis
  const host = document.createElement('sluice-banner')
  host.lang = language
  host.dir = direction
  // A constructed sheet is neither an inline style nor a request: it passes `style-src 'self'`.
  const sheet = new window.CSSStyleSheet()
  sheet.replaceSync(themeStyles + bannerStyles + preferencesStyles)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  return root
}
