import { unshadowed } from '@sluice/core/page'

/** The host that an embed, or the content of a template, would be loaded from; the page's own if there is no address. */
export function hostOfEmbed(element: Element): string {
  const within =
    element.localName === 'template' ? (element as HTMLTemplateElement).content : element
  const held = element.closest('[data-consent-src]') ?? within.querySelector('[data-consent-src]')
  const link = unshadowed(element.ownerDocument).createElement('a')
  link.href = held?.getAttribute('data-consent-src') ?? ''
  return link.hostname
}
