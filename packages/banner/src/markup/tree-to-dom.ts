import { unshadowed } from '@sluice/core/page'
import type { Tree } from './tree.js'

/** Builds a tree with methods of the document that never read text as markup. */
export function treeToDom(document: Document, tree: Tree): Node {
  const page = unshadowed(document)
  if (typeof tree === 'string') return page.createTextNode(tree)
  const [tag, attributes, ...content] = tree
  const element = page.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...content.map((inner) => treeToDom(document, inner)))
  return element
}
