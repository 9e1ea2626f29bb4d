import { createHostElement, createSheet, type Host, type HostOptions } from './create-host.js'

const scope = (selector: string): string =>
  selector.includes(':host')
    ? selector.replace(':host', 'sluice-banner')
    : `sluice-banner ${selector.trim()}`

/** Puts the host's name before every selector, so that no rule reaches the page's own elements. */
function scopeRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ('selectorText' in rule) {
      const { selectorText } = rule as CSSStyleRule
      ;(rule as CSSStyleRule).selectorText = selectorText.split(',').map(scope).join()
    } else if ('media' in rule) scopeRules((rule as CSSMediaRule).cssRules)
  }
}

/** Makes a host without a shadow root: the page's style sheets reach the banner, and tools see all of it. */
export function createLightHost(options: HostOptions): Host {
  const { document } = options
  const element = createHostElement(options)
  const sheet = createSheet(options)
  scopeRules(sheet.cssRules)
  document.adoptedStyleSheets.push(sheet)
  return {
    element,
    root: element,
    remove() {
      element.remove()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
}
