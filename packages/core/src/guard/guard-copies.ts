import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import type { Patches } from './patches.js'
import type { Withheld } from './withheld.js'

interface Copying {
  readonly deep: boolean
  readonly into: Document
  proceed(): Node
}

/**
 * Withholds the live attributes of copies. WebKit requests an image while it copies it, so a node with live attributes is
 * first copied into a document where nothing loads.
 */
export function guardCopies(
  { patch }: Patches,
  { window, withheld }: { window: PageWindow; withheld: Withheld },
): void {
  const { document, Document, Node, Range } = window
  const { importNode } = Document.prototype
  const elsewhere = unshadowed(document).implementation.createHTMLDocument('')

  function copy(node: Node, { deep, into, proceed }: Copying): Node {
    let made: Node
    if (withheld.isLive(node)) {
      const safe = importNode.call(elsewhere, node, deep)
      withheld.takeFrom(safe)
      made = importNode.call(into, safe, true)
      withheld.move(safe, made)
    } else {
      made = proceed()
    }
    withheld.copy(node, made)
    return made
  }

  patch(Node.prototype, 'cloneNode', {
    value: ({ self, args: [deep], proceed }) =>
      copy(self, { deep, into: unshadowed(self as Element).ownerDocument, proceed }),
  })
  patch(Document.prototype, 'importNode', {
    value: ({ self, args: [node, deep], proceed }) => copy(node, { deep, into: self, proceed }),
  })
  patch(Range.prototype, 'cloneContents', {
    value({ proceed }) {
      const made = proceed()
      withheld.takeFrom(made)
      return made
    },
  })
}
