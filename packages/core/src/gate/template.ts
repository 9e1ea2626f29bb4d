import { unshadowed } from '../page/unshadowed.js'
import { report } from '../surface.js'
import { heldNames } from './held-addresses.js'

/** Whether it is an HTML template. In an SVG, a template is an element like any other. */
export const isTemplate = (node: Node): node is HTMLTemplateElement =>
  (node as Element).localName === 'template' && 'content' in node

/** The nodes that each template put into the page, which a denial takes back. */
const contents = new WeakMap<HTMLTemplateElement, readonly ChildNode[]>()

const heldMarkup = ['script', ...['data-consent', ...heldNames].map((name) => `[${name}]`)].join()

/** The first element that Firefox requests even in a template, because its preload scanner looks into templates. */
export const requestedBy = (template: HTMLTemplateElement): Element | null =>
  template.content.querySelector(
    '[src]:not([type="text/plain"],iframe),[srcset],[poster],link[href]',
  )

export interface TemplateRelease {
  /** Holds what is a script or marked, before it is in the page, and answers whether it may go there. */
  hold(element: Element): boolean
  /** Whether scripts in a declarative shadow root, which the gate cannot hold, must never run. */
  readonly isStrict: boolean
}

/**
 * Puts what a template holds behind it: the very nodes, because scripts keep their nonce and their Trusted
 * Types approval only on the node. Scripts and held markup then take their turn in order.
 */
export function releaseTemplate(
  template: HTMLTemplateElement,
  { hold, isStrict }: TemplateRelease,
): void {
  const { content } = template
  for (const element of content.querySelectorAll(heldMarkup)) {
    let isHeld = false
    try {
      isHeld = hold(element)
    } catch (error) {
      report(error)
    }
    if (!isHeld) unshadowed(element).remove()
  }
  const before = contents.get(template) ?? []
  const nodes = [...content.childNodes]
  contents.set(template, [...before, ...nodes])
  const last = before.filter((node) => unshadowed(node).parentNode).at(-1) ?? template
  // A document without a window runs nothing, and what it could have run counts as started from then on:
  // https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
  if (isStrict)
    unshadowed(template.ownerDocument)
      .implementation.createHTMLDocument('')
      .body.append(...nodes)
  unshadowed(last).after(...nodes)
}

/**
 * Takes back what the template put into the page, wherever it is by now. Templates that stood in it take back theirs
 * first; they are returned.
 */
export function holdTemplate(template: HTMLTemplateElement): HTMLTemplateElement[] {
  const nodes = contents.get(template) ?? []
  contents.delete(template)
  const inner = nodes
    .flatMap((node) => [
      node,
      ...((unshadowed(node) as Partial<Element>).querySelectorAll?.('template') ?? []),
    ])
    .filter(isTemplate)
  const held = inner.flatMap((one) => [one, ...holdTemplate(one)])
  template.content.append(...nodes)
  return held
}
