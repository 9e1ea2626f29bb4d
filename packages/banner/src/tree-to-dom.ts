import type { Tree } from './tree.js'

/** Builds a tree with the document's own methods, which take every text as text. */
export function treeToDom(document: Document, tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const [tag, attributes, ...content] = tree
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...content.map((inner) => treeToDom(document, inner)))
  return element
}
