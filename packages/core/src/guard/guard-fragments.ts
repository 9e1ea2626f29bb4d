import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import type { ParseElsewhere } from './parse-elsewhere.js'
import type { Patches } from './patches.js'

/** Withholds addresses in markup that page code makes a fragment of, as for the place of a range. */
export function guardFragments(
  { patch }: Patches,
  { Document, Element, Range }: PageWindow,
  parse: ParseElsewhere,
): void {
  const { createContextualFragment } = Range.prototype
  const { adoptNode } = Document.prototype
  const { appendChild } = Element.prototype
  patch(Range.prototype, 'createContextualFragment', {
    value({ self, args: [markup], proceed }) {
      const { startContainer }: Range = self
      const { nodeType, parentElement, ownerDocument } = unshadowed(startContainer)
      const parent = nodeType === 1 ? (startContainer as Element) : parentElement
      // https://w3c.github.io/DOM-Parsing/#dom-range-createcontextualfragment
      const isRoot = parent && unshadowed(parent).localName === 'html'
      const fragment = parse((!isRoot && parent) || undefined, markup, (shell) => {
        const range = unshadowed(shell.ownerDocument).createRange()
        range.selectNodeContents(shell)
        appendChild.call(shell, createContextualFragment.call(range, markup))
      })
      if (!fragment) return proceed()
      return adoptNode.call(ownerDocument ?? (startContainer as Document), fragment)
    },
  })
}
