import type { Undo } from '@sluice/core'
import { bannerStyles } from '../styles/banner.css.js'
import { preferencesStyles } from '../styles/preferences.css.js'
import { reachStyles } from '../styles/reach.css.js'
import { type Theme, themeStyles } from '../styles/theme.css.js'
import { createSheet, lendSheet } from './sheet.js'

export interface AdoptStylesOptions {
  /** @default 'auto' */
  theme?: Theme | undefined
  document?: Document | undefined
}

const scope = (selector: string): string =>
  selector.includes(':host')
    ? selector.replace(/:host(\((.*)\))?/, 'sluice-banner$2')
    : `sluice-banner ${selector.trim()}`

/** Puts the host's name before every selector, so that no rule reaches the page's own elements. */
function scopeRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ('selectorText' in rule) {
      const { selectorText } = rule as CSSStyleRule
      // In happy-dom, which draws nothing, it cannot be written.
      Reflect.set(rule, 'selectorText', selectorText.split(',').map(scope).join())
    } else if ('cssRules' in rule && !('name' in rule))
      scopeRules((rule as CSSGroupingRule).cssRules)
  }
}

/**
 * Gives the page the styles of whatever stands in `<sluice-banner>` without a shadow root; returns its undo.
 * Unlike `mountBanner({ shadow: false })`, which calls it, it draws nothing.
 * @example const undo = adoptStyles({ theme: 'dark' })
 */
export function adoptStyles({
  theme,
  document = globalThis.document,
}: AdoptStylesOptions = {}): Undo {
  const styles = bannerStyles + reachStyles + preferencesStyles + themeStyles(theme)
  const sheet = createSheet(document, styles)
  scopeRules(sheet.cssRules)
  return lendSheet(document, sheet)
}
