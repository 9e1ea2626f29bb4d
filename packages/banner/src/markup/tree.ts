/**
 * Markup as data: a text, or an element with its attributes and content. The same tree becomes elements of a page, HTML for a
 * server, Markdown and Preact nodes, so that these cannot differ.
 */
export type Tree =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...content: Tree[]]
