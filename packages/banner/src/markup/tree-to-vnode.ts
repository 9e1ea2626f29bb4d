import { type ComponentChild, h } from 'preact'
import type { Tree } from './tree.js'

/** Makes Preact nodes of a tree, for components of an app. */
export function treeToVNode(tree: Tree): ComponentChild {
  if (typeof tree === 'string') return tree
  const [tag, attributes, ...content] = tree
  return h(tag, attributes, ...content.map(treeToVNode))
}
