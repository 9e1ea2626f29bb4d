/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
export const markdownTable = (head, lines) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
