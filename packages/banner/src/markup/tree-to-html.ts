import type { Tree } from './tree.js'

// What could end a text or a quoted value: https://html.spec.whatwg.org/multipage/parsing.html#escapingString
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Writes a tree as HTML and escapes every text and value. It knows no void elements, such as `br`. */
export function treeToHtml(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree)
  const [tag, attributes, ...content] = tree
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  )
  return `<${tag}${written.join('')}>${content.map(treeToHtml).join('')}</${tag}>`
}
