import type { GuardedWindow } from './guarded-window.js'
import type { HostRules } from './host-rules.js'
import type { Call, Patches } from './patches.js'
import type { Withheld } from './withheld.js'

/** What these contain loads nothing, and would not be the same if it were parsed elsewhere. */
const inert = /^(noscript|script|template)$/

/** Where `insertAdjacentHTML` puts it, as a method of the element says it. */
const methodNames: Record<string, 'before' | 'prepend' | 'append' | 'after'> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
}

type Insert = (...nodes: Node[]) => void

interface Writing {
  readonly parent: Node | null
  readonly markup: unknown
  readonly call: Call
}

/** Withholds from what page code writes as markup: it is parsed where nothing loads, then inserted. */
export function guardMarkup(
  { patch }: Patches,
  parts: { window: GuardedWindow; withheld: Withheld; rules: HostRules },
): void {
  const { window, withheld, rules } = parts
  const { prototype } = window.Element
  const { appendChild, replaceChildren, replaceWith, before, prepend, append, after } = prototype
  const natives = { before, prepend, append, after }
  const fragments = window.DocumentFragment.prototype.replaceChildren
  const { set: write, get: read } = Object.getOwnPropertyDescriptor(
    prototype,
    'innerHTML',
  ) as Required<PropertyDescriptor>
  const { createContextualFragment } = window.Range.prototype
  const { adoptNode } = window.Document.prototype
  const elsewhere = window.document.implementation.createHTMLDocument('')

  const shellOf = ({ namespaceURI, localName }: Element): Element =>
    elsewhere.createElementNS(namespaceURI, localName)

  function takeFrom<Root extends ParentNode>(root: Root): Root {
    // The parser reads these as elements where no script can run; in the page they are text.
    for (const noscript of root.querySelectorAll('noscript'))
      noscript.textContent = read.call(noscript)
    withheld.takeFrom(root)
    return root
  }

  /** https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#the-insertadjacenthtml()-method */
  const bodyFor = <Parent extends Element | null>(parent: Parent): Parent | HTMLElement =>
    parent?.localName === 'html' ? elsewhere.body : parent

  /** Parses as the browser does in this context, of which a table or an SVG makes a difference. */
  function parse(context: Element, markup: unknown): DocumentFragment {
    const shell = shellOf(context)
    write.call(shell, markup)
    takeFrom(shell)
    const fragment = elsewhere.createDocumentFragment()
    while (shell.firstChild) appendChild.call(fragment, shell.firstChild)
    return fragment
  }

  /** Inserts markup as it is read inside `parent`, natively where nothing in it can be held or the browser refuses it. */
  function insert(insertNative: Insert, { parent, markup, call }: Writing): void {
    const context = parent?.nodeType === 11 ? elsewhere.body : (parent as Element | null)
    const isElement = context?.nodeType === 1 && !inert.test(context.localName)
    if (isElement && rules.mayHold(`${markup}`))
      insertNative.call(call.self, parse(context, markup))
    else call.proceed()
  }

  patch(prototype, 'innerHTML', {
    set: (call) => insert(replaceChildren, { parent: call.self, markup: call.args[0], call }),
  })
  patch(window.ShadowRoot?.prototype, 'innerHTML', {
    set: (call) => insert(fragments, { parent: call.self.host, markup: call.args[0], call }),
  })
  patch(prototype, 'outerHTML', {
    set: (call) =>
      insert(replaceWith, { parent: call.self.parentNode, markup: call.args[0], call }),
  })
  patch(prototype, 'insertAdjacentHTML', {
    value(call) {
      const method = methodNames[`${call.args[0]}`.toLowerCase()]
      const isInside = /pend$/.test(method ?? '')
      const around = isInside ? call.self : call.self.parentNode
      if (method) insert(natives[method], { parent: bodyFor(around), markup: call.args[1], call })
      else call.proceed()
    },
  })
  patch(window.Range.prototype, 'createContextualFragment', {
    value({ self, args, proceed }) {
      if (!args[0] || !rules.mayHold(`${args[0]}`)) return proceed()
      const { startContainer }: Range = self
      const { nodeType, parentElement, ownerDocument } = startContainer
      const parent = nodeType === 1 ? (startContainer as Element) : parentElement
      const range = elsewhere.createRange()
      range.selectNodeContents(shellOf(bodyFor(parent) ?? elsewhere.body))
      const fragment = takeFrom(createContextualFragment.call(range, args[0]))
      return adoptNode.call(ownerDocument ?? (startContainer as Document), fragment)
    },
  })
}
