import { unshadowed } from '../page/unshadowed.js'
import { guardFragments } from './guard-fragments.js'
import { createParseElsewhere, type MarkupTools } from './parse-elsewhere.js'
import type { Call, Patches } from './patches.js'

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
  /** Where the markup stands among the arguments. */
  readonly at?: number
  parseInto?(shell: Element): void
}

/** Withholds addresses in markup that page code writes: it is parsed where nothing loads, and then inserted. */
export function guardMarkup(patches: Patches, tools: MarkupTools): void {
  const { patch } = patches
  const { window } = tools
  const { prototype } = window.Element
  const { replaceChildren, replaceWith, before, prepend, append, after } = prototype
  const natives = { before, prepend, append, after }
  const shadow = window.ShadowRoot.prototype
  const fragments = shadow.replaceChildren
  const { set: write } = Object.getOwnPropertyDescriptor(
    prototype,
    'innerHTML',
  ) as Required<PropertyDescriptor>
  const parse = createParseElsewhere(tools)

  /** Inserts markup as if it stood in `parent`. Where nothing in it is withheld, the browser inserts it itself. */
  function insert(
    native: Insert,
    call: Call,
    { parent, at = 0, parseInto = (shell) => write.call(shell, call.args[at]) }: Writing,
  ): unknown {
    const { nodeType, localName = '' } = parent ? unshadowed(parent as Element) : {}
    const isElement = nodeType === 1 && !inert.test(localName)
    // https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#the-insertadjacenthtml()-method
    const isBody = nodeType === 11 || (at && localName === 'html')
    const fragment =
      (isElement || nodeType === 11) &&
      parse(isBody ? undefined : (parent as Element), call.args[at], parseInto)
    return fragment ? native.call(call.self, fragment) : call.proceed()
  }

  patch(prototype, 'innerHTML', {
    set: (call) => insert(replaceChildren, call, { parent: call.self }),
  })
  patch(shadow, 'innerHTML', {
    set: (call) => insert(fragments, call, { parent: call.self.host }),
  })
  patch(prototype, 'outerHTML', {
    set: (call) => insert(replaceWith, call, { parent: unshadowed(call.self as Node).parentNode }),
  })
  for (const key of ['setHTML', 'setHTMLUnsafe'] as const) {
    const native = prototype[key as 'setHTMLUnsafe']
    for (const [owner, into] of [
      [prototype, replaceChildren],
      [shadow, fragments],
    ] as const) {
      patch(owner, key, {
        value(call) {
          const parent: Node = owner === shadow ? call.self.host : call.self
          const parseInto = (shell: Element) => Reflect.apply(native, shell, call.args)
          insert(into, call, { parent, parseInto })
        },
      })
    }
  }
  patch(prototype, 'insertAdjacentHTML', {
    value(call) {
      const method = methodNames[`${call.args[0]}`.toLowerCase()]
      const isInside = /pend$/.test(method ?? '')
      const parent = isInside ? call.self : unshadowed(call.self as Node).parentNode
      if (method) insert(natives[method], call, { parent, at: 1 })
      else call.proceed()
    },
  })
  guardFragments(patches, window, parse)
}
