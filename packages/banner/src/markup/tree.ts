/**
 * Markup as data: a text, or an element with its attributes and content. One description becomes elements of a
 * page, HTML for a server, Markdown or Preact nodes, which therefore cannot differ.
 */
export type Tree =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...content: Tree[]]
