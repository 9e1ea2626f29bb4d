import type { Tree } from './tree.js'

/** A line end would end the row of the table. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

// As references, because parsers differ over backslashes in tables and links, while a reference is never markup:
// https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references. A dash or a number begins nothing
// inside a line; a bare address would become a link: https://github.github.com/gfm/#autolinks-extension-
const escapeText = (text: string): string =>
  inOneLine(text).replace(
    /[\\`*_[\]<>|~&$]|:(?=\/\/)|(?<=\bwww)\./gi,
    (character) => `&#${character.charCodeAt(0)};`,
  )

/** Markdown has no escapes inside code, so a name that would need one becomes plain text. */
const code = (text: string): string =>
  /[`|\\]/.test(text) ? escapeText(text) : `\`${inOneLine(text)}\``

/**
 * Percent-encodes what Markdown or its table would read. The ampersand has to stay in a query: as a reference it cannot begin
 * another one.
 */
const escapeAddress = (address: string): string =>
  address
    .replace(
      /[\0-\x20\x7f<>()|\\`*_[\]]/g,
      (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .replace(/\s/g, encodeURIComponent)
    .replaceAll('&', '&amp;')

const plainText = (tree: Tree): string =>
  typeof tree === 'string' ? tree : (tree.slice(2) as Tree[]).map(plainText).join('')

/** Writes a table as GitHub Flavored Markdown and escapes every text. It knows the elements that the declaration has. */
export function treeToMarkdown(tree: Tree): string {
  if (typeof tree === 'string') return escapeText(tree)
  const [tag, attributes, ...content] = tree
  const inner = content.map(treeToMarkdown)
  const joined = inner.join('')
  if (tag === 'caption') return `${joined}\n\n`
  if (tag === 'thead') {
    const [, , ...cells] = content[0] as Exclude<Tree, string>
    return `${joined}${'| --- '.repeat(cells.length)}|\n`
  }
  if (tag === 'tr') return `${joined}|\n`
  if (tag === 'th' || tag === 'td') return `| ${joined} `
  if (tag === 'code') return code(plainText(tree))
  if (tag === 'a') return `[${joined}](${escapeAddress(attributes.href as string)})`
  // Markdown cannot fold anything.
  if (tag === 'summary') return ''
  // A cell holds one line, and Markdown has no sign for a break in it.
  if (tag === 'ul') return inner.join('<br>')
  return joined
}
