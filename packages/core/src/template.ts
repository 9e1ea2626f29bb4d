import { heldNames } from './element.js'

export const isTemplate = (element: Element): element is HTMLTemplateElement =>
  element.localName === 'template'

/** What each template put into the page, to be taken back on denial. */
const contents = new WeakMap<HTMLTemplateElement, readonly Node[]>()

const heldMarkup = ['script', ...heldNames.map((name) => `[${name}]`)].join()

/** Firefox's preload scanner looks into templates too. */
export function warnOfRequests(template: HTMLTemplateElement): void {
  const live = template.content.querySelector(
    '[src]:not([type="text/plain"],iframe),[srcset],[poster],link[href]',
  )
  if (live) {
    console.warn('[sluice] Firefox requests this in spite of its template; write data-src', live)
  }
}

/**
 * Puts what a template holds behind it: the very nodes, because scripts keep their nonce and their Trusted
 * Types approval only on the node. Scripts and held markup carry the condition on, to take their turn in
 * order: they are returned.
 */
export function releaseTemplate(template: HTMLTemplateElement): Element[] {
  const held = [...template.content.querySelectorAll<HTMLElement>(heldMarkup)].filter(
    (element) => element.dataset.consent === undefined,
  )
  for (const element of held) {
    const type = element.getAttribute('type')
    if (element.localName === 'script' && type !== 'text/plain') {
      if (type) element.dataset.type = type
      element.setAttribute('type', 'text/plain')
    }
    element.dataset.consent = template.dataset.consent
  }
  const nodes = [...template.content.childNodes]
  contents.set(template, nodes)
  template.after(...nodes)
  return held
}

/** Takes back what the template put into the page, wherever it is by now. */
export function holdTemplate(template: HTMLTemplateElement): void {
  template.content.append(...(contents.get(template) ?? []))
  contents.delete(template)
}
