import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A block of code as it stands in a list item: so far to the right. */
const outdent = (code: string, depth: string): string =>
  code.replaceAll(new RegExp(`^${depth}`, 'gm'), '')

const block = /\n\n( *)```\w+\n(.*?)\n *```/s.source
const verbs = new RegExp(
  [
    `Save this as \`(?<save>[^\`]+)\`(?:(?!\\n\\n).)*${block}`,
    `In \`(?<inside>[^\`]+)\`, above \`(?<line>[^\`]+)\`:${block}`,
    `At the end of \`(?<end>[^\`]+)\`:${block}`,
    'In `(?<changed>[^`]+)`, change `(?<before>[^`]+)` to `(?<after>[^`]+)`',
    'Copy `(?<from>[^`]+)` to `(?<to>[^`]+)`(?<changes>.*?\\.\\s.*?[;.])',
  ].join('|'),
  'gs',
)

/** Does in a folder what a page says, word by word: save, insert above a line, change, add at the end, copy. */
export function doSteps(page: string, folder: string): string[] {
  const done: string[] = []
  const edit = (path: string, change: (text: string) => string): void => {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
    done.push(path)
  }
  for (const match of page.matchAll(verbs)) {
    const { save, inside, line = '', end, from, to, changes = '' } = match.groups ?? {}
    const { changed, before = '', after = '' } = match.groups ?? {}
    const found = match.slice(1).findIndex((part) => /^ *$/.test(part ?? '-'))
    const code = `${outdent(match[found + 2] ?? '', match[found + 1] ?? '')}\n`
    if (save) {
      writeFileSync(join(folder, save), code)
      done.push(save)
    } else if (inside)
      edit(inside, (text) => {
        if (!text.includes(line)) throw new Error(`${inside} has no line ${line}`)
        return text.replace(line, () => code + line)
      })
    else if (changed) edit(changed, (text) => text.replace(before, () => after))
    else if (end) edit(end, (text) => text + code)
    else if (from && to) {
      copyFileSync(join(folder, from), join(folder, to))
      for (const [, one = '', other = ''] of changes.matchAll(/`([^`]+)` to\s+`([^`]+)`/g))
        edit(to, (text) => text.replace(one, other))
    }
  }
  return [...new Set(done)]
}
