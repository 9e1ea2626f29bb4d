import { readFileSync } from 'node:fs'

/** The blocks of code in a page whose file is named in the paragraph before them, by that name. */
export function namedBlocks(path: string): Record<string, string> {
  const page = readFileSync(path, 'utf8')
  const found = page.matchAll(/`([\w-]+(?:\.\w+)*\.jsx?)`(?:(?!\n\n).)*\n\n```\w+\n(.*?)```/gs)
  return Object.fromEntries([...found].map(([, name = '', code = '']) => [name, code]))
}
