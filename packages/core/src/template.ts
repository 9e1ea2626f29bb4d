import { heldNames } from './element.js'
import { holdScript, isScript } from './script.js'
import { surface } from './surface.js'

/** An SVG has templates too, which are elements as any other. */
export const isTemplate = (node: Node): node is HTMLTemplateElement =>
  (node as Element).localName === 'template' && 'content' in node

/** What each template put into the page, to be taken back on denial. */
const contents = new WeakMap<HTMLTemplateElement, readonly ChildNode[]>()

const heldMarkup = ['script', ...['data-consent', ...heldNames].map((name) => `[${name}]`)].join()

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
 * Types approval only on the node. Scripts and held markup take their turn in order, so each is handed to `hold`
 * before it is in the page. Those without a condition of their own carry the template's on.
 */
export function releaseTemplate(
  template: HTMLTemplateElement,
  hold: (element: Element) => void,
): void {
  const condition = template.getAttribute('data-consent') ?? ''
  for (const element of template.content.querySelectorAll<HTMLElement>(heldMarkup)) {
    element.dataset.consent ??= condition
    const hasRun = element.getAttribute('data-consent-state') === 'released'
    if (isScript(element) && !hasRun) holdScript(element)
    surface(() => hold(element))
  }
  const before = contents.get(template) ?? []
  const nodes = [...template.content.childNodes]
  contents.set(template, [...before, ...nodes])
  const last = before.filter((node) => node.parentNode).at(-1) ?? template
  last.after(...nodes)
}

/**
 * Takes back what the template put into the page, wherever it is by now. Templates that stood in it take back theirs
 * first; they are returned.
 */
export function holdTemplate(template: HTMLTemplateElement): HTMLTemplateElement[] {
  const nodes = contents.get(template) ?? []
  contents.delete(template)
  const inner = nodes
    .flatMap((node) => [node, ...((node as Partial<Element>).querySelectorAll?.('template') ?? [])])
    .filter(isTemplate)
  const held = inner.flatMap((one) => [one, ...holdTemplate(one)])
  template.content.append(...nodes)
  return held
}
