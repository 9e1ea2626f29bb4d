import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import { namesLive } from './live-attributes.js'
import type { Withheld } from './withheld.js'

export interface MarkupTools {
  readonly window: PageWindow
  readonly withheld: Withheld
  /** Whether any service is held. */
  holdsAny(): boolean
}

/**
 * Has markup parsed into an element where nothing loads, as if it stood in `context`, which decides how markup is parsed: a
 * table and an SVG have rules of their own. Returns what was parsed, or undefined if nothing in it is withheld.
 */
export type ParseElsewhere = (
  context: Element | undefined,
  markup: unknown,
  parseInto: (shell: Element) => void,
) => DocumentFragment | undefined

/** Makes the function that parses markup in a document where nothing loads. Without a context it parses as in a body. */
export function createParseElsewhere({ window, withheld, holdsAny }: MarkupTools): ParseElsewhere {
  const { prototype } = window.Element
  const { appendChild } = prototype
  const { get: read } = Object.getOwnPropertyDescriptor(
    prototype,
    'innerHTML',
  ) as Required<PropertyDescriptor>
  const elsewhere = unshadowed(window.document).implementation.createHTMLDocument('')

  return (context = elsewhere.body, markup, parseInto) => {
    // A cheap look at the text. An address can be spelt in many ways, so only the parsed elements decide.
    if (!namesLive(`${markup}`) || !holdsAny()) return
    const { namespaceURI, localName } = unshadowed(context)
    const shell = elsewhere.createElementNS(namespaceURI, localName)
    parseInto(shell)
    if (!withheld.isLive(shell)) return
    // Where no script can run, the parser makes elements of a noscript's content. In the page it is text.
    for (const noscript of unshadowed(shell).querySelectorAll('noscript'))
      noscript.textContent = read.call(noscript)
    withheld.takeFrom(shell)
    const fragment = elsewhere.createDocumentFragment()
    for (const { childNodes } = unshadowed(shell); childNodes[0]; )
      appendChild.call(fragment, childNodes[0])
    return fragment
  }
}
