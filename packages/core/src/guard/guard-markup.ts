import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import { namesLive } from './live-attributes.js'
import type { Call, Patches } from './patches.js'
import type { Withheld } from './withheld.js'

/** Markup inside these elements loads nothing, and would read differently elsewhere. */
const inert = /^(noscript|script|template)$/

/** The places of `insertAdjacentHTML`, and the method of an element that inserts there. */
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
  /** Parses the markup into an element. */
  parseInto(shell: Element): void
}

/** Withholds addresses in markup that page code writes: it is parsed where nothing loads, and then inserted. */
export function guardMarkup(
  { patch }: Patches,
  parts: { window: PageWindow; withheld: Withheld; holdsAny: () => boolean },
): void {
  const { window, withheld, holdsAny } = parts
  const { prototype } = window.Element
  const { appendChild, replaceChildren, replaceWith, before, prepend, append, after } = prototype
  const natives = { before, prepend, append, after }
  const shadow = window.ShadowRoot.prototype
  const fragments = shadow.replaceChildren
  const { set: write, get: read } = Object.getOwnPropertyDescriptor(
    prototype,
    'innerHTML',
  ) as Required<PropertyDescriptor>
  const { createContextualFragment } = window.Range.prototype
  const { adoptNode } = window.Document.prototype
  const elsewhere = unshadowed(window.document).implementation.createHTMLDocument('')

  const shellOf = (context: Element): Element => {
    const { namespaceURI, localName } = unshadowed(context)
    return elsewhere.createElementNS(namespaceURI, localName)
  }

  /** Takes the live attributes from what was parsed. Returns whether there were any. */
  function takeFrom(root: Element | DocumentFragment): boolean {
    if (!withheld.isLive(root)) return false
    // Where no script can run, the parser makes elements of a noscript's content. In the page it is text.
    for (const noscript of unshadowed(root).querySelectorAll('noscript'))
      noscript.textContent = read.call(noscript)
    withheld.takeFrom(root)
    return true
  }

  /** A cheap look at the text. An address can be spelt in many ways, so only the parsed elements decide. */
  const mayHold = (markup: unknown): boolean => namesLive(`${markup}`) && holdsAny()

  /** https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#the-insertadjacenthtml()-method */
  const bodyFor = <Parent extends Element | null>(parent: Parent): Parent | HTMLElement =>
    parent && unshadowed(parent).localName === 'html' ? elsewhere.body : parent

  /** Inserts markup as if it stood in `parent`. Where nothing in it is withheld, the browser inserts it itself. */
  function insert(insertNative: Insert, { parent, markup, call, parseInto }: Writing): unknown {
    const nodeType = parent && unshadowed(parent).nodeType
    const context = nodeType === 11 ? elsewhere.body : (parent as Element | null)
    const isElement = nodeType === 11 || nodeType === 1
    if (context && isElement && !inert.test(unshadowed(context).localName) && mayHold(markup)) {
      // The context decides how markup is parsed: a table and an SVG have rules of their own.
      const shell = shellOf(context)
      parseInto(shell)
      if (takeFrom(shell)) {
        const fragment = elsewhere.createDocumentFragment()
        for (const { childNodes } = unshadowed(shell); childNodes[0]; )
          appendChild.call(fragment, childNodes[0])
        return insertNative.call(call.self, fragment)
      }
    }
    return call.proceed()
  }

  const writing = (call: Call, parent: Node | null, at = 0): Writing => ({
    parent,
    markup: call.args[at],
    call,
    parseInto: (shell) => write.call(shell, call.args[at]),
  })

  patch(prototype, 'innerHTML', {
    set: (call) => insert(replaceChildren, writing(call, call.self)),
  })
  patch(shadow, 'innerHTML', {
    set: (call) => insert(fragments, writing(call, call.self.host)),
  })
  patch(prototype, 'outerHTML', {
    set: (call) => insert(replaceWith, writing(call, unshadowed(call.self as Node).parentNode)),
  })
  for (const key of ['setHTML', 'setHTMLUnsafe'] as const) {
    const native = prototype[key as 'setHTMLUnsafe']
    for (const [owner, into] of [
      [prototype, replaceChildren],
      [shadow, fragments],
    ] as const) {
      patch(owner, key, {
        value(call) {
          const { self, args } = call
          const parent: Node = owner === shadow ? self.host : self
          const parseInto = (shell: Element) => Reflect.apply(native, shell, args)
          insert(into, { ...writing(call, parent), parseInto })
        },
      })
    }
  }
  patch(prototype, 'insertAdjacentHTML', {
    value(call) {
      const method = methodNames[`${call.args[0]}`.toLowerCase()]
      const isInside = /pend$/.test(method ?? '')
      const around = isInside ? call.self : unshadowed(call.self as Node).parentNode
      if (method) insert(natives[method], writing(call, bodyFor(around), 1))
      else call.proceed()
    },
  })
  patch(window.Range.prototype, 'createContextualFragment', {
    value({ self, args, proceed }) {
      if (!args[0] || !mayHold(args[0])) return proceed()
      const { startContainer }: Range = self
      const { nodeType, parentElement, ownerDocument } = unshadowed(startContainer)
      const parent = nodeType === 1 ? (startContainer as Element) : parentElement
      const range = elsewhere.createRange()
      range.selectNodeContents(shellOf(bodyFor(parent) ?? elsewhere.body))
      const fragment = createContextualFragment.call(range, args[0])
      if (!takeFrom(fragment)) return proceed()
      return adoptNode.call(ownerDocument ?? (startContainer as Document), fragment)
    },
  })
}
